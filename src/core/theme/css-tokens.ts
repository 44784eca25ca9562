import type {Palette} from './tokens.ts';

/** The colors of a palette as CSS custom properties: `ink2` becomes `--ink-2`, `lineStrong` `--line-strong`. */
export function cssTokens(palette: Palette): readonly (readonly [name: string, value: string])[] {
  return Object.entries(palette).map(([name, value]) => [
    `--${name.replace(/[A-Z\d]/g, (part) => `-${part.toLowerCase()}`)}`,
    String(value)
  ]);
}

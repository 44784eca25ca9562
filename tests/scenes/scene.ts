import type {Palette, ThemeName} from '../../src/core/theme/tokens.ts';
import {tokens} from '../../src/core/theme/tokens.ts';
import type {Shape} from '../../src/svg/shape.ts';

/** What a scene is drawn with. */
export interface SceneContext {
  readonly palette: Palette;
  readonly theme: ThemeName;
  /** For ids: the name of the scene. */
  readonly prefix: string;
}

/** One picture: a demonstration, a page for looking at it, and a picture test. Size in px. */
export interface Scene {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly draw: () => readonly Shape[];
}

/** A scene in both themes, on the color of land. */
export function scene(
  name: string,
  {width, height}: {width: number; height: number},
  draw: (context: SceneContext) => readonly Shape[]
): Scene[] {
  return (['dark', 'light'] as const).map((theme) => {
    const palette = tokens[theme];
    const prefix = `${name}-${theme}`;
    const ground: Shape = {tag: 'rect', key: 'ground', attributes: {width, height, fill: palette.land}};
    return {
      name: prefix,
      width,
      height,
      draw: () => [ground, {tag: 'g', key: 'scene', attributes: {}, children: draw({palette, theme, prefix})}]
    };
  });
}

/** A line of text of the scene itself. */
export function caption(
  text: string,
  {
    palette,
    x,
    y,
    anchor = 'start',
    weight = 400,
    size = 12
  }: {palette: Palette; x: number; y: number; anchor?: 'start' | 'middle' | 'end'; weight?: number; size?: number}
): Shape {
  return {
    tag: 'text',
    key: `caption-${text}-${x}-${y}`,
    attributes: {
      ...{x, y, 'text-anchor': anchor, 'font-size': size, 'font-weight': weight},
      ...{'font-family': "'Noto Sans Variable', sans-serif", fill: palette.ink2}
    },
    text
  };
}

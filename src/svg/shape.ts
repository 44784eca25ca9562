/** One SVG element as plain data. Renderers of it: a Svelte component for the screen, a string for print and export. */
export interface Shape {
  readonly tag:
    | 'g'
    | 'path'
    | 'circle'
    | 'rect'
    | 'line'
    | 'text'
    | 'tspan'
    | 'title'
    | 'clipPath'
    | 'defs'
    | 'use'
    | 'linearGradient'
    | 'stop';
  /** Stable among its siblings. */
  readonly key: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly Shape[];
}

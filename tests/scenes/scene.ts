import type {Size} from '../../src/core/camera/camera.ts';
import type {Palette, ThemeName} from '../../src/core/theme/tokens.ts';
import {tokens} from '../../src/core/theme/tokens.ts';
import type {Shape} from '../../src/svg/shape.ts';
import type {MapPicture} from './map-picture.ts';
import {mapShapes} from './map-picture.ts';

/** What a scene is drawn with. */
export interface SceneContext {
  readonly palette: Palette;
  readonly theme: ThemeName;
  /** For ids: the name of the scene. */
  readonly prefix: string;
}

/** A map within a picture; x and y are its top left, in px. */
export interface Panel extends MapPicture {
  readonly x: number;
  readonly y: number;
}

/** One picture: a demonstration, a page for looking at it, and a picture test. Size in px. */
export interface Scene extends Size {
  readonly name: string;
  readonly theme: ThemeName;
  /** Everything that is drawn as shapes. */
  readonly draw: () => readonly Shape[];
  /** Maps that WebGL draws above the shapes; none in a picture that is all shapes. */
  readonly panels: readonly Panel[];
}

/** Maps with words around them. */
interface MapScene {
  readonly panels: readonly Panel[];
  readonly words?: (context: SceneContext) => readonly Shape[];
}

/** The themes that there are. */
export const THEMES: readonly ThemeName[] = ['dark', 'light'];

/** A scene in both themes, on the color of land. */
export function scene(name: string, size: Size, draw: (context: SceneContext) => readonly Shape[]): Scene[] {
  return THEMES.map((theme) => pictureIn(theme, name, size, (context) => ({draw: () => draw(context), panels: []})));
}

/** Maps in both themes by the SVG renderer, and in those of `webgl` by the other one too. */
export function mapScene(
  name: string,
  size: Size,
  {panels, words = () => []}: MapScene,
  webgl: readonly ThemeName[] = []
): Scene[] {
  return [
    ...scene(name, size, (context) => [...panels.map((panel, i) => panelShape(panel, i, context)), ...words(context)]),
    ...webgl.map((theme) =>
      pictureIn(theme, `${name}-webgl`, size, (context) => ({draw: () => words(context), panels}))
    )
  ];
}

function pictureIn(
  theme: ThemeName,
  name: string,
  {width, height}: Size,
  picture: (context: SceneContext) => Pick<Scene, 'draw' | 'panels'>
): Scene {
  const palette = tokens[theme];
  const prefix = `${name}-${theme}`;
  const ground: Shape = {tag: 'rect', key: 'ground', attributes: {width, height, fill: palette.land}};
  const {draw, panels} = picture({palette, theme, prefix});
  return {
    ...{name: prefix, theme, width, height, panels},
    draw: () => [ground, {tag: 'g', key: 'scene', attributes: {}, children: draw()}]
  };
}

function panelShape(panel: Panel, index: number, {palette, prefix}: SceneContext): Shape {
  const {x, y, width, height} = panel;
  const id = `${prefix}-panel-${index}`;
  const edge: Shape = {tag: 'rect', key: 'edge', attributes: {width, height}};
  return {
    tag: 'g',
    key: `panel-${index}`,
    attributes: {transform: `translate(${x} ${y})`},
    children: [
      {tag: 'clipPath', key: 'clip', attributes: {id}, children: [edge]},
      {
        tag: 'g',
        key: 'map',
        attributes: {'clip-path': `url(#${id})`},
        children: mapShapes(panel, {palette, prefix: `${prefix}-${index}`})
      }
    ]
  };
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
    size = 12,
    color = palette.ink2
  }: {
    palette: Palette;
    x: number;
    y: number;
    anchor?: 'start' | 'middle' | 'end';
    weight?: number;
    size?: number;
    color?: string;
  }
): Shape {
  return {
    tag: 'text',
    key: `caption-${text}-${x}-${y}`,
    attributes: {
      ...{x, y, 'text-anchor': anchor, 'font-size': size, 'font-weight': weight},
      ...{'font-family': "'Noto Sans Variable', sans-serif", fill: color}
    },
    text
  };
}

import {tokens} from '../../../src/core/theme/tokens.ts';
import {english} from '../../../src/core/words/words.ts';
import type {MarkLook} from '../../../src/svg/mark-look.ts';
import type {MapView} from '../../../src/svg/map-view.ts';
import type {Shape} from '../../../src/svg/shape.ts';
import {svgProjector} from '../../../src/svg/svg-projector.ts';
import {deepFreeze} from '../core/deep-freeze.ts';

/** The dark palette, frozen. */
export const palette = deepFreeze({...tokens.dark});

/** A confirmed attack with a known figure, where nothing else is given. */
export function look(given: Partial<MarkLook> = {}): MarkLook {
  return deepFreeze<MarkLook>({
    ...{
      kind: 'attack',
      status: 'confirmed',
      placement: 'point',
      figure: 'known',
      radius: 10,
      sure: true,
      arrival: null
    },
    opacity: {fill: 0.86, line: 1},
    ...given
  });
}

/** A flat map of 800 × 600 px around Kabul at zoom 5, where nothing else is given. */
export function view(given: Partial<MapView> = {}): MapView {
  const size = given.size ?? {width: 800, height: 600};
  const camera = given.camera ?? {center: [69.2, 34.5], zoom: 5, bearing: 0, pitch: 0};
  const {project} = svgProjector(camera, 'mercator', size);
  return deepFreeze({project, camera, size, palette, words: english, prefix: 'test', ...given});
}

/** The shapes with everything in them, parents first. */
export function flat(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape) => [shape, ...flat(shape.children ?? [])]);
}

/** All shapes with a key, at any depth. */
export function keyed(shapes: readonly Shape[], key: string): Shape[] {
  return flat(shapes).filter((shape) => shape.key === key);
}

/** The one shape with a key, at any depth; throws when there is none or more than one. */
export function only(shapes: readonly Shape[], key: string): Shape {
  const found = keyed(shapes, key);
  if (found.length !== 1) throw new Error(`${found.length} shapes with the key ${key}`);
  return found[0]!;
}

/** All lines of text, in drawing order. */
export function texts(shapes: readonly Shape[]): string[] {
  return flat(shapes).flatMap(({text}) => (text === undefined ? [] : [text]));
}

/** Keys that occur twice among siblings. */
export function doubleKeys(shapes: readonly Shape[]): string[] {
  const keys = shapes.map(({key}) => key);
  const double = keys.filter((key, i) => keys.indexOf(key) !== i);
  return [...double, ...shapes.flatMap(({children}) => doubleKeys(children ?? []))];
}

/** Attributes whose value is no finite number or holds one that is not. */
export function brokenNumbers(shapes: readonly Shape[]): string[] {
  return flat(shapes).flatMap(({key, attributes}) =>
    Object.entries(attributes)
      .filter(([, value]) => /NaN|Infinity|undefined/.test(String(value)))
      .map(([name, value]) => `${key} ${name}=${value}`)
  );
}

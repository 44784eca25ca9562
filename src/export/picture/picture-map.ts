import type {Camera, Size} from '../../core/camera/camera.ts';
import {shrunk} from '../../core/camera/shrunk.ts';
import {viewScene} from '../../core/handout/view-scene.ts';
import {scaleBar} from '../../core/scale/scale-bar.ts';
import type {Box} from '../../core/scene/place-labels.ts';
import {scaleInWords} from '../../core/words/scale-in-words.ts';
import {px} from '../../svg/format-path.ts';
import {haloApart} from '../../svg/halo-apart.ts';
import {svgMap} from '../../svg/map.ts';
import type {Shape} from '../../svg/shape.ts';
import {svgProjector} from '../../svg/svg-projector.ts';
import type {TextStyle} from '../../svg/text.ts';
import {textShape} from '../../svg/text.ts';
import type {worldShapes} from '../../svg/world.ts';
import type {Setting} from './block.ts';
import {roomFor} from './block.ts';
import type {PictureView} from './picture-view.ts';

/** Sets the ids in a picture apart from those of the page that it is looked at on. */
const PREFIX = 'picture';

const INSET = 12;
const STYLE: TextStyle = {size: 11, weight: 400};

/** The map of a picture, from [0, 0], and the camera that it is seen by. */
export interface PictureMap {
  readonly shapes: readonly Shape[];
  readonly camera: Camera;
}

/** The camera that shows on a map of another size, in px, at least what the screen shows. */
export function refitted({snapshot, screen}: PictureView, size: Size): Camera {
  return shrunk(snapshot.camera, screen, size);
}

/** The view as a map of this size in px, with its scale in the corner where the picture begins. */
export function pictureMap(
  view: PictureView,
  size: Size,
  {
    palette,
    words,
    rtl,
    transparent,
    scaled,
    marks,
    world
  }: Setting & {
    transparent: boolean;
    scaled: boolean;
    world: typeof worldShapes;
    /** What the size of marks goes by. */
    marks: Size;
  }
): PictureMap {
  const {snapshot, records, topology} = view;
  const {projection, worldview} = snapshot;
  const camera = refitted(view, size);
  const scene = viewScene({...snapshot, camera}, records, marks);
  const look = {camera, palette, prefix: PREFIX, size};
  const ground = topology ? world(topology, {...look, projection, worldview}) : [];
  const bar = scaled ? scale(camera, size, {palette, words, rtl}) : null;
  const {project} = svgProjector(camera, projection, size);
  const drawn = svgMap(
    scene,
    {
      ...{...look, project, words, flowNumbers: scene.flows.some(({value}) => value !== null)},
      taken: bar ? [bar.box] : []
    },
    {shapes: transparent ? ground.filter(({key}) => key !== 'ground') : ground, topology, worldview}
  );
  return {camera, shapes: [...haloApart(drawn), ...(bar ? haloApart([bar.shape]) : [])]};
}

function scale(camera: Camera, size: Size, {palette, words, rtl}: Setting): {shape: Shape; box: Box} {
  const bar = scaleBar(camera.center[1], camera.zoom, Math.min(110, size.width * 0.3));
  const text = scaleInWords(bar, camera.center[1], words);
  const width = bar.px + 7 + roomFor(text, STYLE);
  const left = rtl ? size.width - INSET - width : INSET;
  const y = size.height - INSET;
  const line = `M${px(left)},${px(y - 5)}v5h${px(bar.px)}v-5`;
  const path = (key: string, color: string, thickness: number): Shape => ({
    ...{tag: 'path', key},
    attributes: {d: line, fill: 'none', stroke: color, 'stroke-width': thickness}
  });
  return {
    shape: {
      tag: 'g',
      key: 'scale',
      attributes: {'data-layer': 'scale'},
      children: [
        path('casing', palette.halo, 3.5),
        path('bar', palette.labelCity, 1),
        textShape([{...STYLE, text, color: palette.labelCity}], {
          ...{key: 'distance', x: left + bar.px + 7, y: y + 1, leading: 0, anchor: 'start'},
          halo: {color: palette.halo, width: 3.5}
        })
      ]
    },
    box: {left: left - 4, right: left + width + 4, top: y - 14, bottom: size.height}
  };
}

import {exportedPictures} from './export-pictures.ts';
import {filmFrames} from './film-frame.ts';
import {flowScenes} from './flows.ts';
import {mapScenes} from './maps.ts';
import {markScenes} from './marks.ts';
import type {Scene} from './scene.ts';
import {sheets} from './sheet.ts';
import {specimens} from './specimen.ts';

/** Every scene, in the order of the gallery. */
export const all: readonly Scene[] = [
  ...[...sheets, ...markScenes, ...specimens, ...flowScenes, ...mapScenes],
  ...[...exportedPictures, ...filmFrames]
];

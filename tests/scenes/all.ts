import {mapScenes} from './maps.ts';
import {markScenes} from './marks.ts';
import {flowScenes} from './flows.ts';
import type {Scene} from './scene.ts';

/** Every scene, in the order of the gallery. */
export const all: readonly Scene[] = [...markScenes, ...flowScenes, ...mapScenes];

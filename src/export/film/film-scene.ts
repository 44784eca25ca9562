import type {FilmMoment} from '../../core/film/film-plan.ts';
import type {Fan} from '../../core/scene/fan.ts';
import {fan} from '../../core/scene/fan.ts';
import type {Scene} from '../../core/scene/scene.ts';
import {layoutZoom, scene} from '../../core/scene/scene.ts';
import {reachedExtent} from '../../core/time/playback.ts';
import type {FilmRecords} from './film-records.ts';

/** The scenes of a film, one after the other; the fan of the last one is kept for as long as it holds. */
export function filmScenes(markScale: number): (moment: FilmMoment, records: FilmRecords) => Scene {
  let kept: {readonly key: string; readonly of: FilmRecords; readonly fan: Fan} | null = null;
  return ({view, scale}, shown) => {
    const {playback, camera, selected} = view;
    const {records, bits, flows} = shown;
    const extent = reachedExtent(playback, records.store.domain);
    const zoom = layoutZoom(camera);
    const key = `${extent.join()} ${zoom}`;
    if (kept?.key !== key || kept.of !== shown)
      kept = {key, of: shown, fan: fan(records.store, bits, {extent, zoom, markScale})};
    return scene({
      ...{store: records.store, bits, playback, scale, flows, fan: kept.fan},
      ...{selected, hovered: null, markScale, reducedMotion: false}
    });
  };
}

import {fitBounds} from '../../src/core/camera/camera.ts';
import type {FilmShape} from '../../src/core/film/film-size.ts';
import {filmSize, filmUnit} from '../../src/core/film/film-size.ts';
import {viewRecords} from '../../src/core/handout/view-records.ts';
import {viewScene} from '../../src/core/handout/view-scene.ts';
import {homeSnapshot} from '../../src/core/snapshot/home.ts';
import type {ThemeName} from '../../src/core/theme/tokens.ts';
import {tokens} from '../../src/core/theme/tokens.ts';
import {reachedExtent, visibleExtent} from '../../src/core/time/playback.ts';
import {english} from '../../src/core/words/words.ts';
import {filmFacts, inRowsOf} from '../../src/export/film/film-facts.ts';
import {furniture, furniturePadding} from '../../src/export/film/film-furniture.ts';
import {filmRecords} from '../../src/export/film/film-records.ts';
import {svgMap} from '../../src/svg/map.ts';
import {svgProjector} from '../../src/svg/svg-projector.ts';
import {worldShapes} from '../../src/svg/world.ts';
import {entry, records} from './export-pictures.ts';
import type {Scene} from './scene.ts';
import {world} from './world.ts';

const NO_MARGIN = {top: 0, right: 0, bottom: 0, left: 0};

/** A frame in the middle of a film of the made-up winter: its map, drawn as on paper, below all that may be burned in. */
function frame(name: string, shape: FilmShape, theme: ThemeName): Scene {
  const film = filmSize(shape, 720);
  const unit = filmUnit(film);
  const size = {width: film.width / unit, height: film.height / unit};
  const setting = {palette: tokens[theme], words: english, rtl: false};
  const padding = furniturePadding(size, {column: true, captions: true, rtl: false});
  const home = homeSnapshot(entry, {size, padding: NO_MARGIN, language: 'en'});
  const camera = fitBounds(entry.view.bounds, size, padding);
  const snapshot = {...home, camera, playback: {...home.playback, playhead: Date.UTC(2024, 0, 30)}};
  const shown = filmRecords(records, new Map())(snapshot);
  const most = filmFacts(shown, reachedExtent(snapshot.playback, records.store.domain), english);
  const now = filmFacts(shown, visibleExtent(snapshot.playback), english);
  const id = `film-${name}-${theme}`;
  const draw = () => {
    const over = furniture(
      {
        title: entry.title,
        clock: {date: '30 Jan 2024', period: '1 Dec 2023 – 30 Jan 2024'},
        legend: {now: inRowsOf(now, most), most: inRowsOf(most, most)},
        caption: {
          title: 'Kerman and Istanbul',
          text: 'Two bombs near a shrine in Kerman, and weeks later gunmen in a church in Istanbul.'
        },
        source:
          'From the data set “A made-up winter” · As of 1 Apr 2024 · CC-BY-4.0 · Natural Earth, UN view of borders'
      },
      {...setting, size}
    );
    const look = {camera, size, palette: setting.palette, prefix: id};
    const {project} = svgProjector(camera, 'mercator', size);
    const ground = worldShapes(world, {...look, projection: 'mercator', worldview: 'un'});
    const map = svgMap(
      viewScene(snapshot, viewRecords(snapshot, records, new Map()), size),
      {...look, project, words: english, flowNumbers: true, taken: over.boxes},
      {shapes: ground, topology: world, worldview: 'un'}
    );
    return [...map, ...over.shapes];
  };
  return {...size, name: id, theme, panels: [], draw};
}

/** Frames of films with their furniture. */
export const filmFrames: readonly Scene[] = [frame('wide', '16:9', 'dark'), frame('tall', '9:16', 'light')];

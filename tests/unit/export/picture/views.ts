import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Clause} from '../../../../src/core/filter/clause.ts';
import {homeSnapshot} from '../../../../src/core/snapshot/home.ts';
import type {Snapshot} from '../../../../src/core/snapshot/snapshot.ts';
import {viewRecords} from '../../../../src/core/handout/view-records.ts';
import {recordSet} from '../../../../src/core/store/record-set.ts';
import {english} from '../../../../src/core/words/words.ts';
import type {PictureOptions} from '../../../../src/export/picture/picture-options.ts';
import {PICTURE_PARTS} from '../../../../src/export/picture/picture-options.ts';
import type {PictureView} from '../../../../src/export/picture/picture-view.ts';
import type {WorldTopology} from '../../../../src/svg/world-topology.ts';
import {deepFreeze} from '../../core/deep-freeze.ts';
import {REAL} from '../export-sets.ts';

const WORLD = resolve(import.meta.dirname, '../../../../public/basemap/svg-world.json');

/** The map of the world that the app draws. */
export const topology = JSON.parse(readFileSync(WORLD, 'utf8')) as WorldTopology;

export const SCREEN = {width: 860, height: 640};

/** A filter that no record passes. */
export const NOTHING = deepFreeze<Clause[]>([{source: 'text', field: 'text', kind: 'text', value: 'qqqqqqqq'}]);

const whole = recordSet(REAL);

/** The view that the default data set opens with, frozen, with what else is given of its snapshot. */
export function realView(given: Partial<Snapshot> = {}, rest: Partial<PictureView> = {}): PictureView {
  const home = homeSnapshot(REAL.entry, {
    ...{size: SCREEN, padding: {top: 16, right: 16, bottom: 16, left: 16}, language: 'en'}
  });
  const snapshot = deepFreeze({...home, ...given});
  return {
    ...{snapshot, records: viewRecords(snapshot, whole, new Map()), regions: new Map(), entry: REAL.entry},
    ...{words: {...english, language: snapshot.language}, screen: SCREEN, topology: null, version: 'ab12'.repeat(16)},
    address:
      'https://maps.example/dateline/#v=1&data=khorasan&map=3.21/44.2/39.5&t=2023-12-01/2024-04-01&at=2024-03-31',
    ...rest
  };
}

/** Options of a picture, frozen; all parts and a light theme where nothing else is given. */
export function pictureOptions(given: Partial<PictureOptions> = {}): PictureOptions {
  return deepFreeze({
    ...{width: 1200, height: 630, theme: 'light' as const, transparent: false, title: 'Khorasan', parts: PICTURE_PARTS},
    ...given
  });
}

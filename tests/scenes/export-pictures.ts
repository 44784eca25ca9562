import type {CatalogEntry} from '../../geo/index.ts';
import type {Size} from '../../src/core/camera/camera.ts';
import type {Clause} from '../../src/core/filter/clause.ts';
import {viewRecords} from '../../src/core/handout/view-records.ts';
import {homeSnapshot} from '../../src/core/snapshot/home.ts';
import {recordSet} from '../../src/core/store/record-set.ts';
import type {ThemeName} from '../../src/core/theme/tokens.ts';
import {english} from '../../src/core/words/words.ts';
import {pictureFacts} from '../../src/export/picture/picture-facts.ts';
import {PICTURE_PARTS, PICTURE_SIZES} from '../../src/export/picture/picture-options.ts';
import type {PictureView} from '../../src/export/picture/picture-view.ts';
import {picture} from '../../src/export/picture/picture.ts';
import {flows, incidents} from './records.ts';
import type {Scene} from './scene.ts';
import {world} from './world.ts';

/** A made-up data set of the records of the maps. */
export const entry: CatalogEntry = {
  ...{id: 'winter', title: 'A made-up winter', description: '', license: 'CC-BY-4.0', asOf: '2024-04-01', coverage: ''},
  files: {incidents: '', flows: '', sources: ''},
  view: {bounds: [4, 22, 78, 62], window: '2023-12/2024-03', playhead: '2024-03-31'}
};

/** Its records. */
export const records = recordSet({entry, incidents: [...incidents], flows: [...flows], sources: []});

const SCREEN = {width: 860, height: 640};
const MARGIN = {top: 16, right: 16, bottom: 16, left: 16};

const TITLE = 'A winter of attacks and arrests, from Kerman to Crocus City Hall';

/** Only what somebody says and nobody has confirmed. */
const UNCERTAIN: readonly Clause[] = [
  {source: 'status', field: 'status', kind: 'any', value: ['reported', 'alleged', 'disputed', 'denied']}
];

interface Given {
  readonly size: Size;
  readonly theme: ThemeName;
  readonly title?: string;
  readonly language?: string;
  readonly clauses?: readonly Clause[];
}

/** A view of the made-up winter as the picture that would be saved of it. */
function exported(name: string, {size, theme, title = TITLE, language = 'en', clauses = []}: Given): Scene {
  const snapshot = {...homeSnapshot(entry, {size: SCREEN, padding: MARGIN, language}), clauses};
  const view: PictureView = {
    ...{snapshot, entry, screen: SCREEN, topology: world, regions: new Map(), version: 'ab12'.repeat(16)},
    ...{records: viewRecords(snapshot, records, new Map()), words: {...english, language}},
    address: 'https://maps.example/winter/#v=1&map=3.2/44/40&t=2023-12-01/2024-04-01&at=2024-03-31'
  };
  const options = {...size, theme, title, transparent: false, parts: PICTURE_PARTS};
  const draw = () => picture(view, pictureFacts(view), options).shapes;
  return {...size, name: `picture-${name}-${theme}`, theme, panels: [], draw};
}

/** Pictures of views, as they are saved. */
export const exportedPictures: readonly Scene[] = [
  exported('card', {size: PICTURE_SIZES.card, theme: 'light'}),
  exported('square', {size: PICTURE_SIZES.square, theme: 'dark'}),
  exported('tall', {size: {width: 540, height: 960}, theme: 'light', clauses: UNCERTAIN}),
  exported('right-to-left', {
    ...{size: PICTURE_SIZES.card, theme: 'light', language: 'ar'},
    title: 'شتاء من الهجمات والاعتقالات، من كرمان إلى قاعة كروكوس'
  })
];

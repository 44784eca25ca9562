import type {Incident, Kind, PlacePrecision, Position} from '../../geo/index.ts';
import {KINDS, STATUSES} from '../../geo/index.ts';
import type {Camera} from '../../src/core/camera/camera.ts';
import {mercator, metersPerPixel, unmercator} from '../../src/core/camera/camera.ts';
import {DAY_MS} from '../../src/core/time/day.ts';
import {incident} from './data.ts';
import {caption, mapScene, THEMES} from './scene.ts';

/** What a record of the specimen is made of, beside its place and its age. */
type Made = Partial<Omit<Parameters<typeof incident>[1], 'at' | 'edtf'>>;

/** What a record is made of, with its EDTF date. */
type Dated = Made & {readonly edtf: string};

/** Rows and columns of cells, which are named after both. */
interface Section {
  readonly title: string;
  readonly note?: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Height of a row in px. */
  readonly pitch: number;
  /** What stands in a cell: one record, or several at one point. */
  readonly cell: (row: number, column: number) => Dated | readonly Dated[];
}

/** The records at one point of the specimen and the box around their marks, in px. */
export interface SpecimenCell {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly records: readonly Incident[];
}

const WIDTH = 690;
const LEFT = 120;
const STEP = 92;
const TITLE = 40;
const HEAD = 34;
const END = 16;

const camera: Camera = {center: [0, 0], zoom: 7, bearing: 0, pitch: 0};

/** Days from the start of the window to the playhead, which stands at noon. */
const TRAIL_DAYS = 100;
const TODAY = Date.UTC(2024, 3, 10);

/** While the window plays at this speed, marks count as just arrived for seven days. */
const SPEED = 10 * DAY_MS;

/** Ages in days: those of a decay that is told by name, and of an arrival under way. */
const AGES = {arrival: 0, fresh: 8, recent: 35, older: 70, residue: 99} as const;
const ARRIVALS = [0, 1, 2, 3, 4, 6] as const;

/** EDTF of the day so many days before the playhead. */
function daysAgo(days: number): string {
  return new Date(TODAY - days * DAY_MS).toISOString().slice(0, 10);
}

const FRESH = daysAgo(AGES.fresh);

function plain(kind: Kind): Made {
  return {kind, ...(kind === 'attack' ? {killed: [17, 17] as const} : {})};
}

/** The radius in km of an area that is so many px wide on the map. */
function kilometers(px: number): number {
  return (px * metersPerPixel(0, camera.zoom)) / 1000;
}

const PRECISIONS: readonly PlacePrecision[] = ['venue', 'settlement', 'district', 'province', 'country', 'unknown'];

const FIGURES: Readonly<Record<string, Made>> = {
  '1 killed': {killed: [1, 1]},
  '6 killed': {killed: [6, 6]},
  '95 killed': {killed: [95, 95]},
  'not known': {},
  'none killed': {killed: [0, 0]}
};

const AGED: Readonly<Record<string, Made>> = {
  attack: {killed: [50, 50]},
  plot: plain('plot'),
  arrest: plain('arrest'),
  milestone: plain('milestone'),
  reported: {killed: [40, 40], status: 'reported'},
  district: {kind: 'arrest', precision: 'district'}
};

/** Records at one point, newest first, of all kinds in turn. */
function together(count: number): Dated[] {
  return Array.from({length: count}, (_, i) => ({...plain(KINDS[i % KINDS.length]!), edtf: daysAgo(AGES.fresh + i)}));
}

const SHARED: Readonly<Record<string, readonly Dated[]>> = {
  two: together(2),
  five: together(5),
  'a large circle': [{killed: [40, 40], edtf: daysAgo(12)}, ...together(4).slice(1)],
  seven: together(7),
  fourteen: together(14)
};

const STATUS_SECTIONS: readonly Section[] = [
  {
    ...{title: 'Kind and status', rows: KINDS, columns: STATUSES, pitch: 36},
    cell: (i, j) => ({...plain(KINDS[i]!), status: STATUSES[j]!, edtf: FRESH})
  },
  {
    ...{title: 'Figures of attacks', rows: Object.keys(FIGURES), columns: STATUSES, pitch: 54},
    cell: (i, j) => ({...Object.values(FIGURES)[i]!, status: STATUSES[j]!, edtf: FRESH})
  },
  {
    ...{title: 'Areas and status', note: 'at their true radius', rows: KINDS, columns: STATUSES, pitch: 76},
    cell: (i, j) => ({
      ...plain(KINDS[i]!),
      ...{precision: 'district', radiusKm: kilometers(20), status: STATUSES[j]!, edtf: FRESH}
    })
  },
  {
    ...{title: 'Records at one point', note: 'more than twelve are a stack', rows: ['fan, stack'], pitch: 110},
    ...{columns: Object.keys(SHARED), cell: (_, j) => Object.values(SHARED)[j]!}
  }
];

const PLACE_AND_TIME_SECTIONS: readonly Section[] = [
  {
    ...{title: 'Precision of the place', note: 'a country and what is not known have no mark', rows: KINDS},
    ...{columns: PRECISIONS, pitch: 62},
    cell: (i, j) => ({...plain(KINDS[i]!), precision: PRECISIONS[j]!, edtf: FRESH})
  },
  {
    ...{title: 'Decay', rows: Object.keys(AGED), columns: [...Object.keys(AGES), 'possible'], pitch: 66},
    cell: (i, j) => {
      const age = Object.values(AGES)[j];
      return {
        ...Object.values(AGED)[i]!,
        edtf: age === undefined ? `[${daysAgo(20)}..${daysAgo(-60)}]` : daysAgo(age)
      };
    }
  },
  {
    ...{title: 'Arrival', note: 'while playing', rows: ['attack', 'plot', 'milestone']},
    ...{columns: ARRIVALS.map((days) => `${days} days`), pitch: 74},
    cell: (i, j) => ({...plain((['attack', 'plot', 'milestone'] as const)[i]!), edtf: daysAgo(ARRIVALS[j]!)})
  }
];

/** The sections with the top left of each, in px. */
const PLACED = [STATUS_SECTIONS, PLACE_AND_TIME_SECTIONS].flatMap((sections, k) => {
  let top = 0;
  return sections.map((section) => {
    const placed = {...section, x: k * WIDTH, y: top + TITLE};
    top += TITLE + HEAD + section.rows.length * section.pitch;
    return placed;
  });
});

const SIZE = {
  width: 2 * WIDTH,
  height: Math.max(...PLACED.map(({y, rows, pitch}) => y + HEAD + rows.length * pitch)) + END
};

/** Where a point of the picture lies on the map: from px to [lon, lat] in degrees. */
function placeAt(x: number, y: number): Position {
  const [cx, cy] = mercator(camera.center);
  const scale = 2 ** camera.zoom;
  return unmercator([cx + (x - SIZE.width / 2) / scale, cy + (y - SIZE.height / 2) / scale]);
}

/** Everything that the specimen shows. */
export const specimenCells: readonly SpecimenCell[] = PLACED.flatMap(({title, rows, columns, pitch, cell, x, y}) =>
  rows.flatMap((row, i) =>
    columns.map((column, j) => {
      const name = `${title}: ${row}, ${column}`;
      const [left, top] = [x + LEFT + j * STEP, y + HEAD + i * pitch];
      // Not on whole pixels, as on a map.
      const at = placeAt(left + STEP / 2 + ((j * 0.37) % 1), top + pitch / 2 + ((i * 0.61) % 1));
      const records = [cell(i, j)].flat().map((made, k) => incident(`${name} ${k}`, {at, ...made}));
      return {name, left, top, width: STEP, height: pitch, records};
    })
  )
);

/** Every kind, status, figure, precision, age, arrival and fan as records, by both renderers. */
export const specimens = mapScene(
  'specimen',
  SIZE,
  {
    panels: [
      {
        ...{x: 0, y: 0, ...SIZE, camera, projection: 'mercator', bare: true, flowNumbers: false},
        ...{records: specimenCells.flatMap(({records}) => records), flows: [], selected: null, hovered: null},
        playback: {
          timeWindow: [TODAY - (TRAIL_DAYS - 1) * DAY_MS, TODAY + DAY_MS],
          ...{playhead: TODAY + DAY_MS / 2, mode: 'trail', speed: SPEED},
          ...{pace: 'even', segment: null, playing: true, loop: false}
        }
      }
    ],
    words: ({palette}) =>
      PLACED.flatMap(({title, note = '', rows, columns, pitch, x, y}) => [
        caption(title, {palette, x: x + 20, y: y - 8, size: 13, weight: 600, color: palette.ink}),
        caption(note, {palette, x: x + WIDTH - 20, y: y - 8, size: 11, anchor: 'end', color: palette.ink3}),
        ...columns.map((name, j) =>
          caption(name, {palette, x: x + LEFT + (j + 0.5) * STEP, y: y + 18, anchor: 'middle', size: 11})
        ),
        ...rows.map((name, i) => caption(name, {palette, x: x + 20, y: y + HEAD + (i + 0.5) * pitch + 4, size: 13}))
      ])
  },
  THEMES
);

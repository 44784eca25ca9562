import fc from 'fast-check';
import {MAX_PITCH, MAX_ZOOM, PROJECTIONS} from '../../../../src/core/camera/camera.ts';
import type {Comparison} from '../../../../src/core/compare/comparison.ts';
import {RELATIVE_TIMES} from '../../../../src/core/compare/comparison.ts';
import type {Snapshot} from '../../../../src/core/snapshot/snapshot.ts';
import {THEMES, WORLDVIEWS} from '../../../../src/core/snapshot/snapshot.ts';
import {CALENDAR_UNITS} from '../../../../src/core/time/calendar.ts';
import {DAY_MS} from '../../../../src/core/time/day.ts';
import {MODES, PACES, setSegment} from '../../../../src/core/time/playback.ts';
import {clauses} from '../arbitraries.ts';
import {deepFreeze} from '../deep-freeze.ts';

/** A view of the winter of 2023-24. */
export const BASE: Snapshot = deepFreeze<Snapshot>({
  data: 'khorasan',
  known: null,
  camera: {center: [51.3, 40.2], zoom: 3.25, bearing: 0, pitch: 0},
  projection: 'mercator',
  follow: false,
  playback: {
    timeWindow: [Date.UTC(2023, 11, 1), Date.UTC(2024, 3, 1)],
    playhead: Date.UTC(2024, 2, 31),
    mode: 'trail',
    speed: 4 * DAY_MS,
    pace: 'even',
    segment: null,
    playing: false,
    loop: false
  },
  clauses: [],
  comparison: null,
  chapter: null,
  selected: null,
  theme: 'auto',
  language: 'en',
  worldview: 'un'
});

const number = (min: number, max: number) => fc.double({min, max, noNaN: true});

const playback = fc
  .record({
    start: number(Date.UTC(1, 0, 1) + 2e12, Date.UTC(9980, 0, 1)),
    length: number(DAY_MS, 4000 * DAY_MS),
    share: number(0, 1),
    whole: fc.boolean(),
    mode: fc.constantFrom(...MODES),
    speed: number(100_000, 36_525 * DAY_MS),
    pace: fc.constantFrom(...PACES),
    part: fc.option(fc.tuple(number(0, 1), number(0, 1))),
    loop: fc.boolean()
  })
  .map(({start, length, share, whole, part, ...rest}) => {
    const round = (instant: number) => (whole ? Math.floor(instant / DAY_MS) * DAY_MS : instant);
    const timeWindow = [round(start), round(start + length)] as const;
    const at = (each: number) => timeWindow[0] + each * (timeWindow[1] - timeWindow[0] - 1);
    return setSegment(
      {...rest, playing: false, timeWindow, playhead: at(share), segment: null},
      part && [at(Math.min(...part)), at(Math.max(...part)) + 1]
    );
  });

/** Comparisons of both kinds, with instants on a millisecond, as links hold them. */
export const comparisons: fc.Arbitrary<Comparison> = fc.oneof(
  fc.record({by: fc.constant('period' as const), unit: fc.constantFrom(...CALENDAR_UNITS)}),
  fc.record({
    by: fc.constant('view' as const),
    time: fc.oneof(
      fc.constantFrom(...RELATIVE_TIMES),
      fc
        .tuple(fc.integer({min: -1e12, max: 2e12}), fc.integer({min: DAY_MS, max: 4000 * DAY_MS}))
        .map(([start, length]) => [start, start + length] as const)
    ),
    clauses: fc.option(clauses),
    still: fc.option(fc.record({playhead: fc.integer({min: -1e12, max: 2e12}), mode: fc.constantFrom(...MODES)}))
  })
);

/** Any view that a session can be in, paused. */
export const snapshots: fc.Arbitrary<Snapshot> = fc
  .record({
    data: fc.constantFrom('khorasan', 'other-set'),
    known: fc.option(fc.integer({min: 1, max: 30_000}).map((day) => day * DAY_MS)),
    camera: fc.record({
      center: fc.tuple(number(-180, 180), number(-85, 85)),
      zoom: number(0, MAX_ZOOM),
      bearing: number(-180, 180),
      pitch: number(0, MAX_PITCH)
    }),
    projection: fc.constantFrom(...PROJECTIONS),
    follow: fc.boolean(),
    playback,
    clauses,
    chapter: fc.option(
      fc.record({story: fc.constantFrom('turned-outward', 'other'), id: fc.constantFrom('', 'kerman')})
    ),
    comparison: fc.option(comparisons),
    selected: fc.constantFrom(null, '2024-03-22-crocus-city-hall', 'کابل-۲۰۲۴', 'a.b:c_d'),
    theme: fc.constantFrom(...THEMES),
    language: fc.constantFrom('en', 'de', 'ar', 'zh-Hant', 'pt-BR'),
    worldview: fc.constantFrom(...WORLDVIEWS)
  })
  .map(deepFreeze);

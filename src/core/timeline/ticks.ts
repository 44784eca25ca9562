import type {CalendarUnit} from '../time/calendar.ts';
import {floorUnit, offsetUnit, TYPICAL_MS, unitEdges} from '../time/calendar.ts';
import type {TimeScale} from './time-scale.ts';

/** Least distance of two labels in px, by unit. */
const LABEL_PX: Readonly<Record<CalendarUnit, number>> = {day: 28, week: 56, month: 40, quarter: 40, year: 44};

/** Typical width of a letter and least gap between two labels, in px. */
const LETTER_PX = 5.8;
const GAP_PX = 8;

/** Least distance in px of two ticks without a label. */
const MINOR_PX = 6;

/** Numbers of years between labels once every year is too many. */
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** One tick of the axis. */
export interface Tick {
  readonly instant: number;
  /** Px, whole. */
  readonly x: number;
  /** `year` starts a year among shorter units, `main` has a label as well, `minor` has none. */
  readonly weight: 'year' | 'main' | 'minor';
  readonly text: string;
}

/** Ticks for a scale, left to right. Months and days are named in the language, in the Gregorian calendar and UTC. */
export function ticks(scale: TimeScale, language: string): readonly Tick[] {
  const pxOf = (unit: CalendarUnit) => (TYPICAL_MS[unit] / (scale.view[1] - scale.view[0])) * scale.width;
  const units: readonly CalendarUnit[] = ['day', 'week', 'month', 'quarter', 'year'];
  const unit = units.find((each) => pxOf(each) >= LABEL_PX[each]) ?? 'year';
  const minor = units.find((each) => pxOf(each) >= MINOR_PX && divides(each, unit)) ?? unit;
  const every = YEARS.find((years) => pxOf('year') * years >= LABEL_PX.year) ?? 1000;
  const labelled = (instant: number) =>
    floorUnit(instant, unit) === instant && (unit !== 'year' || yearOf(instant) % every === 0);
  const starts = unitEdges(scale.view, minor).filter((edge) => edge >= scale.view[0] && edge <= scale.view[1]);
  const main = [...new Set([...starts.filter(labelled), ...yearStarts(scale, every)])].sort((a, b) => a - b);
  const texts = sparse(label(main, unit, language), scale);
  return [...new Set([...starts, ...main])]
    .sort((a, b) => a - b)
    .map((instant) => ({
      instant,
      x: Math.round(scale.x(instant)),
      weight: !texts.has(instant) ? 'minor' : isYear(instant) && unit !== 'year' ? 'year' : 'main',
      text: texts.get(instant) ?? ''
    }));
}

// The first label names its year when no label in the view does.
function label(main: readonly number[], unit: CalendarUnit, language: string): ReadonlyMap<number, string> {
  const named = main.some(isYear);
  return new Map(
    main.map((instant, index) => {
      const withYear = !named && index === 0;
      return [
        instant,
        isYear(instant) ? format('year', language).format(instant) : short(instant, unit, language, withYear)
      ];
    })
  );
}

// Where two labels would touch, the year stays, or else the earlier one.
function sparse(texts: ReadonlyMap<number, string>, scale: TimeScale): ReadonlyMap<number, string> {
  const kept: [instant: number, text: string][] = [];
  const touches = (a: readonly [number, string], b: readonly [number, string]) => {
    const [left, right] = a[0] < b[0] ? [a, b] : [b, a];
    return scale.x(right[0]) - scale.x(left[0]) < left[1].length * LETTER_PX + GAP_PX;
  };
  for (const entry of [...texts].sort(([a], [b]) => Number(isYear(b)) - Number(isYear(a)) || a - b)) {
    if (!kept.some((each) => touches(each, entry))) kept.push(entry);
  }
  return new Map(kept);
}

function short(instant: number, unit: CalendarUnit, language: string, withYear: boolean): string {
  if (unit === 'month' || unit === 'quarter') return format(withYear ? 'monthYear' : 'month', language).format(instant);
  if (withYear) return format('full', language).format(instant);
  if (floorUnit(instant, 'month') === instant && unit === 'day') return format('month', language).format(instant);
  return format(unit === 'day' ? 'day' : 'dayMonth', language).format(instant);
}

function yearStarts({view}: TimeScale, every: number): number[] {
  const first = floorUnit(view[0], 'year');
  const all: number[] = [];
  for (let year = first; year <= view[1]; year = offsetUnit(year, 'year', 1)) {
    if (year >= view[0] && yearOf(year) % every === 0) all.push(year);
  }
  return all;
}

// Weeks do not begin with months, so days are the finer ticks of both.
function divides(finer: CalendarUnit, unit: CalendarUnit): boolean {
  return finer !== 'week' || unit === 'week';
}

function isYear(instant: number): boolean {
  return floorUnit(instant, 'year') === instant;
}

function yearOf(instant: number): number {
  return new Date(instant).getUTCFullYear();
}

const OPTIONS = {
  year: {year: 'numeric'},
  month: {month: 'short'},
  monthYear: {month: 'short', year: 'numeric'},
  day: {day: 'numeric'},
  dayMonth: {day: 'numeric', month: 'short'},
  full: {day: 'numeric', month: 'short', year: 'numeric'}
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(style: keyof typeof OPTIONS, language: string): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  let known = formats.get(key);
  if (!known) {
    // British order for plain English, as everywhere: a day before its month can never be read as a month.
    const locale = language === 'en' ? 'en-GB' : language;
    known = new Intl.DateTimeFormat(locale, {...OPTIONS[style], timeZone: 'UTC', calendar: 'gregory'});
    formats.set(key, known);
  }
  return known;
}

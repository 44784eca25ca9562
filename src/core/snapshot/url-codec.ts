import type {Camera} from '../camera/camera.ts';
import {clampZoom, MAX_LATITUDE, MAX_PITCH, PROJECTIONS, wrapLongitude} from '../camera/camera.ts';
import {DAY_MS} from '../time/day.ts';
import type {Playback} from '../time/playback.ts';
import {lastInstant, MODES, PACES, setSegment} from '../time/playback.ts';
import type {Snapshot} from './snapshot.ts';
import {THEMES, WORLDVIEWS} from './snapshot.ts';
import {CLAUSE_KEYS} from './clause-keys.ts';
import {readComparison, writeComparison} from './comparison-text.ts';
import {readPairs, writePair} from './fragment-text.ts';
import {readExtent, readInstant, writeExtent, writeInstant} from './instant-text.ts';
import type {UrlKey} from './url-key.ts';

/** Version of the fragment's format. */
const VERSION = '1';

/** Longer fragments are not read: nobody made them by hand or with this codec. */
const MAX_LENGTH = 8000;

const DATA_ID = /^[\w-]{1,64}$/;
const STORY_ID = /^[\w-]{1,64}$/;

/** Slowest and fastest speed, in days of data time per second. */
const SLOWEST = 0.001;
const FASTEST = 36525;

/** What a fragment says; `issues` are plain sentences for what could not be read, `unknown` the keys of others. */
export interface Decoded {
  readonly snapshot: Snapshot;
  readonly issues: readonly string[];
  readonly unknown: readonly (readonly [key: string, value: string])[];
}

/**
 * A snapshot as a URL fragment without `#`. Only what differs from `base` is written, besides the version; without a base all
 * that it says is written.
 * `unknown` are keys that a fragment held and nobody here knows; they survive as far as the fragment stays short enough to be read.
 */
export function encode(snapshot: Snapshot, base: Snapshot | null, unknown: Decoded['unknown'] = []): string {
  const pairs: [string, string][] = [['v', VERSION]];
  for (const [key, {write}] of Object.entries(KEYS)) {
    const text = write(snapshot);
    if (text !== (base ? write(base) : '')) pairs.push([key, text]);
  }
  return unknown
    .map(writePair)
    .reduce(
      (text, foreign) => (text.length + 1 + foreign.length <= MAX_LENGTH ? `${text}&${foreign}` : text),
      pairs.map(writePair).join('&')
    );
}

/** Reads a fragment with or without `#` over a base. Never throws: what cannot be read is reported and left as in the base. */
export function decode(fragment: string, base: Snapshot): Decoded {
  const text = fragment.replace(/^#/, '');
  if (text.length > MAX_LENGTH)
    return {
      snapshot: base,
      issues: [`The link is longer than ${MAX_LENGTH} characters, so it was not read.`],
      unknown: []
    };
  const issues: string[] = [];
  const unknown: [string, string][] = [];
  let snapshot = base;
  for (const [key, value] of readPairs(text)) {
    if (key === 'v') {
      if (value !== VERSION)
        issues.push(
          `The link has version “${shown(value)}”; this page reads version ${VERSION} and may miss something.`
        );
    } else if (!Object.hasOwn(KEYS, key)) unknown.push([key, value]);
    else {
      const read = KEYS[key]!.read(value, snapshot);
      if (read) snapshot = read;
      else issues.push(`The link says “${key}=${shown(value)}”, which cannot be read; that part was left as it was.`);
    }
  }
  const settled = settle(snapshot);
  if (snapshot.playback.segment !== base.playback.segment && snapshot.playback.segment && !settled.playback.segment)
    issues.push('The link repeats a stretch of time that its window does not hold; that part was left out.');
  return {snapshot: settled, issues: [...new Set(issues)], unknown};
}

/** Id of the data set that a fragment asks for; null when it names none that can be read. */
export function dataOf(fragment: string): string | null {
  return lastOf(fragment, 'data', DATA_ID);
}

/** Id of the story that a fragment tells; null when it names none that can be read. */
export function storyOf(fragment: string): string | null {
  return lastOf(fragment, 'story', STORY_ID);
}

function lastOf(fragment: string, key: string, id: RegExp): string | null {
  if (fragment.length > MAX_LENGTH) return null;
  const values = readPairs(fragment.replace(/^#/, '')).filter((pair) => pair[0] === key && id.test(pair[1]));
  return values.at(-1)?.[1] ?? null;
}

const KEYS: Readonly<Record<string, UrlKey>> = {
  data: {write: ({data}) => data, read: (data, snapshot) => (DATA_ID.test(data) ? {...snapshot, data} : null)},
  known: {
    write: ({known}) => (known === null ? '' : writeInstant(known - DAY_MS)),
    read: (value, snapshot) =>
      value === ''
        ? {...snapshot, known: null}
        : mapValue(readDay(value), (day) => ({...snapshot, known: day + DAY_MS}))
  },
  map: {
    write: ({camera}) => writeCamera(camera),
    read: (value, snapshot) => mapValue(readCamera(value), (camera) => ({...snapshot, camera}))
  },
  proj: choice(
    PROJECTIONS,
    ({projection}) => projection,
    (snapshot, projection) => ({...snapshot, projection})
  ),
  follow: choice(
    ['0', '1'],
    ({follow}) => (follow ? '1' : '0'),
    (snapshot, follow) => ({...snapshot, follow: follow === '1'})
  ),
  t: {
    write: ({playback}) => writeExtent(playback.timeWindow),
    read: (value, snapshot) => mapValue(readExtent(value), (timeWindow) => withPlayback(snapshot, {timeWindow}))
  },
  at: {
    write: ({playback}) => writeInstant(playback.playhead),
    read: (value, snapshot) => mapValue(readInstant(value), (playhead) => withPlayback(snapshot, {playhead}))
  },
  mode: choice(
    MODES,
    ({playback}) => playback.mode,
    (snapshot, mode) => withPlayback(snapshot, {mode})
  ),
  speed: {
    write: ({playback}) => String(clamp(round(playback.speed / DAY_MS, 3), SLOWEST, FASTEST)),
    read: (value, snapshot) =>
      mapValue(readNumber(value, 0, 1e12), (days) =>
        withPlayback(snapshot, {speed: clamp(days, SLOWEST, FASTEST) * DAY_MS})
      )
  },
  pace: choice(
    PACES,
    ({playback}) => playback.pace,
    (snapshot, pace) => withPlayback(snapshot, {pace})
  ),
  seg: {
    write: ({playback}) => writeSegment(playback),
    read: (value, snapshot) =>
      value === ''
        ? withPlayback(snapshot, {segment: null})
        : mapValue(readExtent(value), (segment) => withPlayback(snapshot, {segment}))
  },
  loop: choice(
    ['0', '1'],
    ({playback}) => (playback.loop ? '1' : '0'),
    (snapshot, loop) => withPlayback(snapshot, {loop: loop === '1'})
  ),
  ...CLAUSE_KEYS,
  compare: {
    write: ({comparison}) => (comparison ? writeComparison(comparison) : ''),
    read: (value, snapshot) =>
      value === ''
        ? {...snapshot, comparison: null}
        : mapValue(readComparison(value), (comparison) => ({...snapshot, comparison}))
  },
  story: {
    write: ({chapter}) => chapter?.story ?? '',
    read: (value, snapshot) => {
      if (value === '') return {...snapshot, chapter: null};
      return STORY_ID.test(value) ? {...snapshot, chapter: {story: value, id: snapshot.chapter?.id ?? ''}} : null;
    }
  },
  ch: {
    write: ({chapter}) => chapter?.id ?? '',
    read: (value, snapshot) => {
      if (value !== '' && !STORY_ID.test(value)) return null;
      return {...snapshot, chapter: {story: snapshot.chapter?.story ?? '', id: value}};
    }
  },
  sel: {
    write: ({selected}) => selected ?? '',
    read: (value, snapshot) =>
      /^[\p{L}\p{N}._:-]{0,120}$/u.test(value) ? {...snapshot, selected: value || null} : null
  },
  theme: choice(
    THEMES,
    ({theme}) => theme,
    (snapshot, theme) => ({...snapshot, theme})
  ),
  lang: {
    write: ({language}) => language,
    read: (value, snapshot) => mapValue(readLanguage(value), (language) => ({...snapshot, language}))
  },
  worldview: choice(
    WORLDVIEWS,
    ({worldview}) => worldview,
    (snapshot, worldview) => ({...snapshot, worldview})
  )
};

function choice<T extends string>(
  values: readonly T[],
  write: (snapshot: Snapshot) => T,
  put: (snapshot: Snapshot, value: T) => Snapshot
): UrlKey {
  return {
    write,
    read: (text, snapshot) => {
      const value = values.find((known) => known === text);
      return value === undefined ? null : put(snapshot, value);
    }
  };
}

function withPlayback(snapshot: Snapshot, playback: Partial<Playback>): Snapshot {
  return {...snapshot, playback: {...snapshot.playback, ...playback}};
}

// The window may have come after the playhead and the segment in the fragment, so all are made to agree at the end; a chapter of no story is none.
function settle(decoded: Snapshot): Snapshot {
  const snapshot = decoded.chapter?.story === '' ? {...decoded, chapter: null} : decoded;
  const {timeWindow, playhead} = snapshot.playback;
  const inside = Math.min(Math.max(playhead, timeWindow[0]), lastInstant(timeWindow));
  const {segment} = setSegment(snapshot.playback, snapshot.playback.segment);
  const agree = inside === playhead && writeSegment({segment}) === writeSegment(snapshot.playback);
  return agree ? snapshot : withPlayback(snapshot, {playhead: inside, segment});
}

function writeSegment({segment}: Pick<Playback, 'segment'>): string {
  return segment ? writeExtent(segment) : '';
}

function writeCamera({center: [lon, lat], zoom, bearing, pitch}: Camera): string {
  const parts = [
    round(zoom, 2),
    round(lat, 4),
    wrapLongitude(round(lon, 4)),
    wrapLongitude(round(bearing, 1)),
    round(pitch, 1)
  ];
  while (parts.length > 3 && parts.at(-1) === 0) parts.pop();
  return parts.join('/');
}

function readCamera(text: string): Camera | null {
  const parts = text.split('/').map((part) => readNumber(part, -1e6, 1e6));
  if (parts.length < 3 || parts.length > 5 || parts.some((part) => part === null)) return null;
  const [zoom, lat, lon, bearing = 0, pitch = 0] = parts as number[];
  return {
    center: [wrapLongitude(lon!), clamp(lat!, -MAX_LATITUDE, MAX_LATITUDE)],
    zoom: clampZoom(zoom!),
    bearing: wrapLongitude(bearing),
    pitch: clamp(pitch, 0, MAX_PITCH)
  };
}

function readDay(text: string): number | null {
  return text.length === 10 ? readInstant(text) : null;
}

// A tag can look right and still be refused by Intl, which then throws wherever a date is written.
function readLanguage(text: string): string | null {
  if (!/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/.test(text)) return null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

function readNumber(text: string, low: number, high: number): number | null {
  if (!/^-?\d{1,12}(\.\d{1,12})?$/.test(text)) return null;
  const value = Number(text);
  return value >= low && value <= high ? value : null;
}

// What a link says is shown to the reader: short, and without characters that hide or turn around the text after them.
function shown(value: string): string {
  return value.slice(0, 60).replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD');
}

function mapValue<T>(value: T | null, put: (value: T) => Snapshot): Snapshot | null {
  return value === null ? null : put(value);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

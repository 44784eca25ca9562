import Papa from 'papaparse';
import type {Page} from 'playwright-core';
import type {PNG} from 'pngjs';
import {expect, test} from 'vitest';
import type {Counts, Snapshot} from '../../src/element/index.ts';
import {BASES, KINDS, STATUSES} from '../../geo/index.ts';
import type {Clause, FlowEnds} from '../../src/core/filter/clause.ts';
import {FLOW_ENDS} from '../../src/core/filter/clause.ts';
import type {Region} from '../../src/core/region/region.ts';
import {MODES} from '../../src/core/time/playback.ts';
import {seeded} from '../bench/synthetic-store.ts';
import {pressOnPage, show, snapshotOf, visibleIdsOf} from './harness/map-state.ts';
import {marksPicture} from './harness/marks-picture.ts';
import {LAYOUTS, openApp} from './harness/open-app.ts';
import type {PageOptions} from './harness/open-page.ts';
import {ink} from './harness/pixels.ts';

const DAY_MS = 86_400_000;
const STATES = 200;

/** Room for a machine without a graphics card, which draws each state for the time of several frames. */
const PATIENCE_MS = 400_000;

/** The pictures of the two renderers are compared in every state whose number this divides. */
const PICTURED = 20;

/** Side of the squares, in px, in which the pictures must agree; about as large as a mark with its casing. */
const TILE = 32;

/** How much more or less color one renderer may lay on the ground within a square: a share, and so many full pixels. */
const MOST_INK = 0.15;
const MOST_INK_PX = 6;

/** High enough that the table draws all of its rows at once. */
const TALL = {width: 1280, height: 5200};

/** Everything on earth is in view. */
const CAMERA = {center: [45, 30], zoom: 0.6, bearing: 0, pitch: 0} as const;

function area(region: Region, operation: 'add' | 'subtract', ends: FlowEnds): Clause {
  return {source: 'place', field: 'place', kind: 'area', value: [{operation, region}], ends};
}

/** Views with filters of every kind and windows of 1 day to 12 years from 2011 on; the same for the same seed. */
function randomStates(base: Snapshot): readonly Snapshot[] {
  const random = seeded(20240322);
  const some = <T>(values: readonly T[]): T[] => values.filter(() => random() < 0.6);
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const choice = (field: string, values: readonly string[]) =>
    ({source: field, field, kind: random() < 0.25 ? 'not' : 'any', value: some(values)}) as Clause;
  const shapes = [
    {shape: 'circle', center: [69.2, 34.5], radiusKm: 1500},
    {shape: 'rectangle', bounds: [20, 30, 75, 60]},
    {shape: 'named', id: 'central-asia'}
  ] as const;
  const everyClause = (): readonly Clause[] => [
    choice('kind', [...KINDS, 'flow']),
    choice('status', STATUSES),
    choice('country', ['AF', 'DE', 'IR', 'KG', 'KZ', 'RU', 'TJ', 'TR', 'US']),
    choice('basis', BASES),
    choice('datePrecision', ['day', 'month', 'year', 'range', 'span', 'about']),
    choice('placePrecision', ['exact', 'site', 'city', 'district', 'province', 'country']),
    {
      source: 'killed',
      field: 'killed',
      kind: 'range',
      value: {from: Math.floor(random() * 30), to: null, by: oneOf(['low', 'best', 'high']), unknown: random() < 0.5}
    } as Clause,
    {source: 'text', field: 'text', kind: 'text', value: oneOf(['kabul', 'Кӯлоб', 'moscow', 'arrest'])} as Clause,
    area(oneOf(shapes), random() < 0.2 ? 'subtract' : 'add', oneOf(FLOW_ENDS)),
    {source: 'certainty', field: 'certainty', kind: 'certain', value: true} as Clause
  ];
  return Array.from({length: STATES}, () => {
    const clauses = everyClause().filter(() => random() < 0.12);
    const start = Date.UTC(2011, 0, 1) + Math.floor(random() * 5000) * DAY_MS;
    const end = start + Math.ceil(random() ** 2 * 4380) * DAY_MS;
    const playback = {
      ...base.playback,
      timeWindow: [start, end] as const,
      playhead: start + Math.floor(random() * (end - start)),
      mode: oneOf(MODES)
    };
    const known = random() < 0.15 ? end : null;
    return {...base, camera: CAMERA, clauses, playback, known, selected: null};
  });
}

/** What the page says about the records that it shows; ids are sorted. */
interface Said {
  readonly listed: readonly string[];
  /** Incidents as the element names them. */
  readonly visible: readonly string[];
  readonly counts: Counts;
  /** Rows that the table draws, and how many it says that it has. */
  readonly rows: readonly string[];
  readonly tableRows: number;
  /** Marks of the drawn map. */
  readonly marks: number;
  /** Cells of the strip. */
  readonly strip: number;
  readonly heading: string;
  readonly placed: string;
}

/** Shows a view and reads what the page says about it; in one go, because there are many. */
async function said(page: Page, state: Snapshot): Promise<Said> {
  return page.evaluate(async (snapshot) => {
    const map = document.querySelector('incident-map')!;
    map.snapshot = snapshot;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const text = (selector: string) => document.querySelector<HTMLElement>(selector)?.innerText ?? '';
    const ids = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map(({dataset}) => dataset.id!).sort();
    // A stack is drawn as one mark with the number of its records.
    const drawn = document.querySelector('[data-layer="marks"]')?.childElementCount ?? 0;
    const stacks = [...document.querySelectorAll<HTMLElement>('[data-stack]')].map(({dataset}) =>
      Number(dataset.stack)
    );
    return {
      listed: ids('[data-testid="list"] [data-id]'),
      visible: [...map.visibleIds].sort(),
      counts: map.counts!,
      rows: ids('tr[data-row] [data-id]'),
      heading: text('[data-testid="listed-sure"]') + text('.reading .head .possible'),
      placed: text('[data-testid="placed"]').replace(/\s+/g, ' '),
      marks: stacks.reduce((total, count) => total + count - 1, drawn),
      tableRows: Number(document.querySelector('table[aria-rowcount]')?.getAttribute('aria-rowcount') ?? 1) - 1,
      strip: document.querySelectorAll('.strip.cells i').length
    };
  }, state);
}

/** What is in the files that the page makes of what it lists. */
async function filesOf(page: Page): Promise<Readonly<Record<'csv' | 'geojson', readonly string[]>>> {
  return page.evaluate(async () => {
    const {createObjectURL} = URL;
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return createObjectURL(blob);
    };
    const until = async (holds: () => boolean) => {
      while (!holds()) await new Promise((done) => setTimeout(done));
    };
    // Incidents and flows are files of their own, and one without records is not made.
    const press = async (name: string): Promise<readonly string[]> => {
      const buttons = [
        ...document.querySelectorAll<HTMLButtonElement>('[role="group"][aria-label="Take away"] button')
      ];
      const button = buttons.find(({textContent}) => textContent === name)!;
      blobs.length = 0;
      button.click();
      await until(() => blobs.length > 0 && button.ariaDisabled !== 'true');
      return Promise.all(blobs.map((blob) => blob.text()));
    };
    const files = {csv: await press('CSV'), geojson: await press('GeoJSON')};
    URL.createObjectURL = createObjectURL;
    return files;
  });
}

/** How many records the live region says that there are, once it has spoken. */
async function announced(page: Page): Promise<number> {
  const text = (await page.getByTestId('announcer').textContent()) ?? '';
  return sum(text.split(': ')[0]!.split('. ').at(-1)!);
}

/** The numbers in a text, added up. */
function sum(text: string): number {
  return (text.match(/\d+/g) ?? []).reduce((total, digits) => total + Number(digits), 0);
}

/** Where two pictures of marks differ, in words. */
function differentTiles(webgl: PNG, svg: PNG): readonly string[] {
  expect([webgl.width, webgl.height]).toEqual([svg.width, svg.height]);
  const different: string[] = [];
  for (let top = 0; top < svg.height; top += TILE)
    for (let left = 0; left < svg.width; left += TILE) {
      const box = {left, top, right: Math.min(left + TILE, svg.width), bottom: Math.min(top + TILE, svg.height)};
      const [drawn, wanted] = [ink(webgl, box), ink(svg, box)];
      if (Math.abs(drawn - wanted) > MOST_INK * wanted + MOST_INK_PX)
        different.push(`at ${left}, ${top} WebGL covers ${drawn.toFixed(1)} px, SVG ${wanted.toFixed(1)} px`);
    }
  return different;
}

/** Opens the app with list, legend and table beside the map. */
async function openAll(options: PageOptions): Promise<Page> {
  const {page} = await openApp(options);
  for (const name of ['Show the filters', 'Open list and record']) {
    const opener = page.getByRole('button', {name});
    if (await opener.isVisible()) await opener.click();
  }
  await pressOnPage(page, 't');
  await page.getByRole('table', {name: /sorted by/}).waitFor();
  // Named regions are fetched when the first one is asked for.
  const all = (await visibleIdsOf(page)).length;
  await show(page, {clauses: [area({shape: 'named', id: 'central-asia'}, 'add', 'either')]});
  await expect.poll(async () => (await visibleIdsOf(page)).length, {timeout: 15_000}).toBeLessThan(all);
  return page;
}

/** Shows a view and asserts that everything on the page that counts or lists records holds the same ones. */
async function expectAgreement(page: Page, state: Snapshot, where: string): Promise<Said> {
  const seen = await said(page, state);
  const {kinds, placements} = seen.counts;
  const all = seen.listed.length;
  const incidents = seen.listed.filter((id) => !id.startsWith('flow-'));
  const counted = kinds.reduce((total, {sure, possible, series}) => total + sure + possible + series, 0);
  expect(incidents, where).toEqual(seen.visible);
  expect(placements.point + placements.area + placements.tray, where).toBe(incidents.length);
  expect(counted, where).toBe(incidents.length);
  expect(sum(seen.heading), where).toBe(all);
  expect(seen.placed, where).toBe(`${placements.point} of ${incidents.length} shown as points`);
  expect(seen.strip, where).toBe(incidents.length <= 60 ? incidents.length : 0);
  expect(seen.tableRows, where).toBe(all);
  return seen;
}

test(
  'list, table, marks, counts, announcement and files hold the same records, whatever is filtered',
  async () => {
    const page = await openAll({webgl: false, viewport: TALL});
    let shown = 0;
    for (const state of randomStates(await snapshotOf(page))) {
      const where = JSON.stringify(state);
      const {listed, rows, marks, counts} = await expectAgreement(page, state, where);
      const {placements} = counts;
      expect(rows, where).toEqual(listed);
      expect(marks, where).toBe(placements.point + placements.area);
      if (listed.length > 0) {
        const {csv, geojson} = await filesOf(page);
        const lines = Papa.parse<{id: string}>(csv[0]!.replace(/^\uFEFF/, ''), {
          header: true,
          skipEmptyLines: true
        }).data;
        const features = geojson.flatMap((text) => (JSON.parse(text) as {features: {id: string}[]}).features);
        expect(lines.map(({id}) => id).sort(), where).toEqual(listed);
        expect(features.map(({id}) => id).sort(), where).toEqual(listed);
      }
      await expect.poll(() => announced(page), {message: where, interval: 20}).toBe(listed.length);
      shown += listed.length;
    }
    expect(shown).toBeGreaterThan(4 * STATES);
  },
  PATIENCE_MS
);

test(
  'the same holds beside the map of the graphics processor, which draws the marks of the drawn map',
  async () => {
    const [page, drawn] = [
      await openAll({viewport: LAYOUTS.middle}),
      await openAll({viewport: LAYOUTS.middle, webgl: false})
    ];
    const different: string[] = [];
    for (const [number, state] of randomStates(await snapshotOf(page)).entries()) {
      const where = JSON.stringify(state);
      const {listed} = await expectAgreement(page, state, where);
      await expect.poll(() => announced(page), {message: where, interval: 20}).toBe(listed.length);
      if (number % PICTURED !== 0) continue;
      await show(drawn, state);
      different.push(
        ...differentTiles(await marksPicture(page), await marksPicture(drawn)).map((words) => `${words}: ${where}`)
      );
    }
    expect(different).toEqual([]);
  },
  PATIENCE_MS
);

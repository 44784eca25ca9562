import type {Page} from 'playwright-core';
import {expect, onTestFinished, test} from 'vitest';
import type {Snapshot} from '../../src/element/index.ts';
import {expectAccessible} from './harness/expect-accessible.ts';
import {pressOnPage, show, snapshotOf} from './harness/map-state.ts';
import {settled} from './harness/open-app.ts';
import {sharedPage} from './harness/shared-page.ts';

/** A car bomb of "some time in January to June 2024": it only may have been in the first view's winter. */
const VAGUE = '2024-kulob-car-bomb';

const NAMES = ['attack', 'plot', 'arrest', 'milestone', 'flow'] as const;
const ROUGH = ['district', 'province', 'country', 'region', 'unknown'];
const DOUBTED = ['alleged', 'disputed', 'denied', 'dismissed'];

let page: Page;
sharedPage({webgl: false, viewport: {width: 1440, height: 1400}}, (shared) => (page = shared));

/** One row of the table as it is read: the cells by the name of their column. */
type Row = Readonly<Record<string, string>>;

/** Numbers that the summary and the table have in common. */
interface Numbers {
  readonly sure: Readonly<Record<string, number>>;
  readonly possible: Readonly<Record<string, number>>;
  readonly possiblyMore: number;
  readonly series: number;
  readonly places: Readonly<Record<string, number>>;
  readonly rough: number;
  readonly killed: People;
  readonly injured: People;
  readonly arrested: People;
  readonly statuses: Readonly<Record<string, number>>;
  readonly singleSourced: number;
}

/** Lowest and highest number, records with one, and all that could have one; null where none has. */
type People = readonly [low: number, high: number, known: number, all: number] | null;

/** Opens the table until the test ends. */
async function openTable(): Promise<void> {
  await pressOnPage(page, 't');
  await page.getByRole('table').waitFor();
  onTestFinished(async () => {
    await pressOnPage(page, 't');
    await page.getByRole('table').waitFor({state: 'detached'});
  });
}

/** Every row of the open table, with all its columns, read from its first to its last page. */
function rowsOfTable(): Promise<readonly Row[]> {
  return page.evaluate(async () => {
    const scroller = document.querySelector('.scroller')!;
    const rows: Record<string, string>[] = [];
    const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const heads = [...document.querySelectorAll('th[scope="col"]')].map((head) => head.textContent.trim());
    for (let top = 0; top < scroller.scrollHeight; top += scroller.clientHeight - 80) {
      scroller.scrollTop = top;
      await painted();
      for (const row of document.querySelectorAll('tr[data-row]')) {
        const cells = [...row.children].map((cell) => (cell as HTMLElement).innerText.trim());
        rows[Number(row.getAttribute('aria-rowindex')) - 2] = Object.fromEntries(
          heads.map((head, index) => [head, cells[index]!])
        );
      }
    }
    return rows;
  });
}

const number = (text: string) => Number(text.replaceAll(',', ''));
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const tallied = <K extends string>(keys: readonly K[], count: (key: K) => number) =>
  Object.fromEntries(keys.map((key) => [key, count(key)]).filter(([, n]) => n !== 0)) as Record<string, number>;

function fromTable(rows: readonly Row[]): Numbers {
  const single = rows.filter((row) => row['Series'] === '');
  const isPossible = (row: Row) => row['Title']!.includes('possibly');
  const of = (list: readonly Row[], name: string) => list.filter((row) => row['Kind']!.toLowerCase().startsWith(name));
  const places = NAMES.slice(0, 4).flatMap((name) => of(single, name).map((row) => row['Place known to']!));
  const people = (column: string, name: string): People => {
    const known = of(single, name).filter((row) => /\d/.test(row[column]!));
    if (known.length === 0) return null;
    const ends = known.map((row) => ({row, range: row[column]!.split('–').map(number)}));
    const low = sum(ends.map(({row, range}) => (isPossible(row) ? 0 : range[0]!)));
    return [low, sum(ends.map(({range}) => range.at(-1)!)), known.length, of(single, name).length];
  };
  const possible = tallied(NAMES, (name) => of(single.filter(isPossible), name).length);
  return {
    sure: tallied(NAMES, (name) => of(single, name).filter((row) => !isPossible(row)).length),
    ...{possible, possiblyMore: sum(Object.values(possible)), series: rows.length - single.length},
    places: tallied(
      ROUGH,
      (way) => places.filter((place) => place === `${way} known` || place === `place ${way}`).length
    ),
    rough: places.filter((place) => ROUGH.some((way) => place.includes(way))).length,
    ...{
      killed: people('Killed', 'attack'),
      injured: people('Injured', 'attack'),
      arrested: people('Arrested', 'arrest')
    },
    statuses: tallied(DOUBTED, (status) => single.filter((row) => row['How sure']!.toLowerCase() === status).length),
    singleSourced: single.filter((row) => row['Independent sources'] === '1').length
  };
}

/** The numbers in the sentences of a summary. */
function fromSentences(said: string): Numbers {
  const text = said.replace(/^As known on [^:]*: /, '');
  const kinds = (part: string) =>
    tallied(NAMES, (name) => number(new RegExp(`([\\d,]+) ${name}s?\\b`).exec(part)?.[1] ?? '0'));
  const one = (pattern: RegExp) => number(pattern.exec(text)?.[1] ?? '0');
  const people = (measure: string): People => {
    const found = new RegExp(`eported ${measure} ([\\d,]+)(?:–([\\d,]+))? in the (?:([\\d,]+) of )?([\\d,]+)?`).exec(
      text
    );
    if (!found) return null;
    const [, low = '', high = low, known, all = '1'] = found;
    return [number(low), number(high), number(known ?? all), number(all)];
  };
  const ways: Readonly<Record<string, string>> = {region: 'to a wider region', unknown: 'not (?:known )?at all'};
  const places = /[\d,]+ places? (?:is|are) (?:not )?known (?!only roughly|roughly)[^;.]*/.exec(text)?.[0] ?? '';
  const way = (name: string) => ways[name] ?? `to the ${name}`;
  const lead = text.slice(0, text.search(/ (?:between|on) /));
  const possible = kinds(/Possible as well: [^.]*/.exec(text)?.[0] ?? (lead.startsWith('Possibly') ? lead : ''));
  return {
    sure: lead.startsWith('Possibly') ? {} : kinds(lead),
    ...{possible, possiblyMore: one(/possibly ([\d,]+) more/) || sum(Object.values(possible))},
    series: one(/([\d,]+) series of events/),
    places: tallied(ROUGH, (name) =>
      number(new RegExp(`([\\d,]+) (?:places? (?:is|are) )?(?:known )?${way(name)}`).exec(places)?.[1] ?? '0')
    ),
    rough: one(/([\d,]+) of [\d,]+ places? (?:is|are) known/) || one(/([\d,]+) places? (?:is|are) (?:not )?known/),
    ...{killed: people('killed'), injured: people('injured'), arrested: people('arrested')},
    statuses: tallied(DOUBTED, (status) =>
      number(new RegExp(`([\\d,]+) (?:records? (?:is|are) )?${status}`).exec(text)?.[1] ?? '0')
    ),
    singleSourced: one(/([\d,]+) records? rests? on a single/)
  };
}

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const window = (from: string, to: string) => ({mode: 'window' as const, timeWindow: [day(from), day(to)] as const});

test('its numbers are those of the rows of the table, for one filter after the other', async () => {
  const {playback, ...home} = await snapshotOf(page);
  const states: readonly Partial<Snapshot>[] = [
    {},
    {playback: {...playback, ...window('2006-01-01', '2026-03-13')}},
    {playback: {...playback, ...window('2023-12-20', '2024-01-05')}},
    {known: day('2024-03-24')},
    {clauses: [{source: 'status', field: 'status', kind: 'any', value: ['alleged', 'disputed', 'denied']}]},
    {clauses: [{source: 'kind', field: 'kind', kind: 'any', value: ['attack', 'flow']}]},
    {
      playback: {...playback, ...window('2022-01-01', '2024-07-01')},
      clauses: [
        {
          ...{source: 'place', field: 'place', kind: 'area'},
          value: [{operation: 'add', region: {shape: 'circle', center: [69, 38], radiusKm: 250}}]
        }
      ]
    },
    {clauses: [{source: 'certainty', field: 'certainty', kind: 'certain', value: true}]}
  ];
  const summary = page.getByTestId('summary');
  await openTable();
  await page.getByRole('button', {name: 'Choose the columns'}).click();
  await page.getByRole('button', {name: 'All columns'}).click();
  await page.keyboard.press('Escape');
  await summary.getByRole('button', {name: 'more of the summary'}).click();
  const told = new Set<string>();
  let possible = 0;
  for (const state of states) {
    await show(page, {...home, playback, ...state});
    await settled(page);
    const text = await summary.locator('bdi').allInnerTexts();
    const rows = await rowsOfTable();
    const expected = fromTable(rows);
    expect(fromSentences(text.join(' ')), text.join(' ')).toEqual(expected);
    const {records, killed} = await page.evaluate(() => document.querySelector('incident-map')!.counts!);
    if (expected.killed) expect([killed.low, killed.high]).toEqual(expected.killed.slice(0, 2));
    expect(records.sure + records.possible).toBe(rows.filter((row) => !row['Kind']!.startsWith('Flow')).length);
    told.add(text.join(' '));
    possible += expected.possiblyMore;
  }
  expect(told.size).toBe(states.length);
  expect(possible).toBeGreaterThan(0);

  await show(page, {...home, playback, clauses: [{source: 'kind', field: 'kind', kind: 'any', value: []}]});
  await summary.waitFor({state: 'detached'});
  await page.getByText('Widen the window on the timeline, or clear the filters.').waitFor();
  await show(page, {...home, playback});
});

test('it says more when asked, is copied whole, and can be read by everybody', async () => {
  const summary = page.getByRole('region', {name: 'Summary'});
  const more = summary.getByRole('button', {name: 'of the summary', exact: false}).first();
  if ((await more.getAttribute('aria-expanded')) === 'true') await more.click();
  const lead = (await summary.locator('bdi').allInnerTexts()).join(' ');
  expect(lead).toMatch(/ between 1 Dec 2023 and 31 Mar 2024, .*; reported killed 218–253 in the 3 of 4 attacks/);
  await more.focus();
  await page.keyboard.press('Enter');
  const whole = (await summary.locator('bdi').allInnerTexts()).join(' ');
  expect(whole.startsWith(`${lead} Possible as well: `)).toBe(true);
  expect(await more.getAttribute('aria-expanded')).toBe('true');
  await expectAccessible(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await summary.getByRole('button', {name: 'copy the summary'}).click();
  await summary.getByRole('status').filter({hasText: 'Copied'}).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(whole);
});

test('a record that only may belong there says so and why, in the list and in the table, by its name and a sign', async () => {
  const line = page.getByTestId('list').locator(`[data-id="${VAGUE}"]`);
  const rowOf = (id: string) => page.getByRole('table').locator(`button[data-id="${id}"]`);
  const bracketed = (id: string) =>
    page.evaluate(
      (each) =>
        [...document.querySelectorAll(`[data-id="${each}"] > span:first-child`)].map((sign) =>
          parseFloat(getComputedStyle(sign, '::after').borderInlineEndWidth)
        ),
      id
    );
  await openTable();
  expect(await line.innerText()).toContain('possibly: date uncertain');
  await rowOf(VAGUE).scrollIntoViewIfNeeded();
  expect(await rowOf(VAGUE).textContent()).toContain('possibly: date uncertain');
  expect((await bracketed(VAGUE)).map((width) => width > 0)).toEqual([true, true]);

  const {playback} = await snapshotOf(page);
  await show(page, {playback: {...playback, ...window('2023-01-01', '2025-01-01')}});
  await settled(page);
  expect(await line.innerText()).not.toContain('possibly');

  // A circle whose edge cuts the ring in which the bomb went off.
  await show(page, {
    clauses: [
      {
        ...{source: 'place', field: 'place', kind: 'area'},
        value: [{operation: 'add', region: {shape: 'circle', center: [69.78, 37.6], radiusKm: 35}}]
      }
    ]
  });
  await settled(page);
  expect(await line.innerText()).toContain('possibly: place only partly inside');
});

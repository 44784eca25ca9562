import type {Page} from 'playwright-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {parseEdtf} from '../../geo/index.ts';
import {flowsOf, incidentsOf} from './harness/dataset.ts';
import {show} from './harness/map-state.ts';
import {LAYOUTS, openApp} from './harness/open-app.ts';
import type {TestPage} from './harness/open-page.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)';
const DAY_OF_MONTH = new RegExp(`\\b\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}\\b`);
const NAME_OF_MONTH = new RegExp(`\\b${MONTH}\\b`);
const AMBIGUOUS = /\d{1,2}\/\d{1,2}\/\d{2,4}/;

let opened: TestPage;
let page: Page;

beforeAll(async () => {
  opened = await openApp({webgl: false, viewport: LAYOUTS.full, path: '#mode=window&t=2006-01-01/2026-03-13'});
  page = opened.page;
});
afterAll(() => opened.close());

test('no date in the list is more precise than the record', async () => {
  const dates = await page
    .getByTestId('list')
    .locator('[data-id]')
    .evaluateAll((items) =>
      items.map((item) => [(item as HTMLElement).dataset.id!, item.querySelector('.date')!.textContent!] as const)
    );
  const records = [...incidentsOf(), ...flowsOf()];
  expect(new Set(dates.map(([id]) => id))).toEqual(new Set(records.map(({id}) => id)));
  for (const [id, text] of dates) {
    const {edtf} = records.find((record) => record.id === id)!.properties.when;
    expectNoMorePrecise(text, edtf, id);
  }
});

test('no date of a record, beside it or on the map, is more precise than it is known, and none reads two ways', async () => {
  const records = [...incidentsOf(), ...flowsOf()];
  const seen = await page.evaluate(
    async (ids) => {
      const map = document.querySelector('incident-map')!;
      const read = [];
      for (const id of ids) {
        map.snapshot = {...map.snapshot!, selected: id};
        // Past the tasks in which the page brings itself up to date, without waiting for its picture.
        await new Promise<void>((done) => setTimeout(done));
        const record = document.querySelector<HTMLElement>('[data-testid="record"]')!;
        read.push({
          id: record.dataset.id,
          date: record.querySelector('.fact b')!.textContent,
          page: document.body.textContent,
          labels: [...document.querySelectorAll('[data-testid="svg-map"] text')].map((text) => text.textContent)
        });
      }
      return read;
    },
    records.map(({id}) => id)
  );

  let labelled = 0;
  records.forEach(({id, properties}, index) => {
    const {edtf} = properties.when;
    const {id: opened, date, page: text, labels} = seen[index]!;
    expect(opened).toBe(id);
    expectNoMorePrecise(date, edtf, id);
    expect(text).not.toMatch(AMBIGUOUS);
    expect(text, id).not.toMatch(/killed: 0|\bnull\b|\bNaN\b|\bundefined\b|\[object /);
    if (!('where' in properties) || finest(edtf) === 'day') return;
    for (const label of labels.filter((each) => each.startsWith(`${properties.where.name}, `))) {
      labelled++;
      expectNoMorePrecise(label, edtf, id);
    }
  });
  expect(labelled).toBeGreaterThan(0);
});

test('dates and numbers follow the language, and still read one way only', async () => {
  for (const language of ['de', 'ru', 'fa', 'ar', 'en-US', 'zh']) {
    await show(page, {language, selected: '2024-03-22-crocus-city-hall'});
    const text = await page.evaluate(() => document.body.textContent);
    expect(text, language).not.toMatch(AMBIGUOUS);
    expect(await page.locator('.dateline').getAttribute('lang')).toBe(language);
  }
});

/** The finest unit that an EDTF date or either end of it names. */
function finest(edtf: string): string {
  const order = ['day', 'month', 'season', 'year'];
  const parts = edtf
    .replace(/[[\]{}]/g, '')
    .split(/\/|\.\.|,/)
    .filter(Boolean);
  const known = parts.map((part) => parseEdtf(part)?.precision ?? 'year');
  return order.find((unit) => known.some((precision) => precision === unit)) ?? 'year';
}

function expectNoMorePrecise(text: string, edtf: string, id: string): void {
  const unit = finest(edtf);
  if (unit !== 'day') expect(text, `${id} ${edtf}`).not.toMatch(DAY_OF_MONTH);
  if (unit !== 'day' && unit !== 'month') expect(text, `${id} ${edtf}`).not.toMatch(NAME_OF_MONTH);
  expect(text, `${id} ${edtf}`).toMatch(/\d{4}|unknown/);
}

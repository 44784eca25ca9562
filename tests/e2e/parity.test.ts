import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {KINDS, STATUSES} from '../../geo/index.ts';
import {MODES} from '../../src/core/time/playback.ts';
import {countsOf, show, snapshotOf, visibleIdsOf} from './harness/map-state.ts';
import {openApp, settled} from './harness/open-app.ts';

const DAY_MS = 86_400_000;
const STATES = 40;

/** Mulberry32: the same numbers in [0, 1) for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Filters and an instant drawn at random: windows of 1 day to 4 years between 2011 and 2026. */
async function randomState(page: Page, random: () => number): Promise<void> {
  const some = (values: readonly string[]) => values.filter(() => random() < 0.6);
  const clauses = [
    {source: 'kind', field: 'kind', kind: 'any', value: some([...KINDS, 'flow'])} as const,
    {source: 'status', field: 'status', kind: 'any', value: some(STATUSES)} as const,
    {
      source: 'country',
      field: 'country',
      kind: 'any',
      value: some(['AF', 'DE', 'IR', 'KG', 'KZ', 'RU', 'TJ', 'TR', 'US'])
    } as const
  ].filter(() => random() < 0.4);
  const start = Date.UTC(2011, 0, 1) + Math.floor(random() * 5000) * DAY_MS;
  const end = start + Math.ceil(random() ** 2 * 1460) * DAY_MS;
  const {playback} = await snapshotOf(page);
  await show(page, {
    clauses,
    playback: {
      ...playback,
      timeWindow: [start, end],
      playhead: start + Math.floor(random() * (end - start)),
      mode: MODES[Math.floor(random() * MODES.length)]!
    }
  });
  await settled(page);
}

describe.each([{webgl: true}, {webgl: false}])('with webgl: $webgl', ({webgl}) => {
  test('list, counts, strip, announcement and the element agree for whatever is filtered', async () => {
    const {page} = await openApp({webgl});
    await page.getByRole('button', {name: 'Show the filters'}).click();
    await page.getByRole('button', {name: 'Open list and record'}).click();
    const random = seeded(20240322);
    let shown = 0;
    for (let state = 0; state < STATES; state++) {
      await randomState(page, random);
      const where = JSON.stringify(await snapshotOf(page));
      const ids = await visibleIdsOf(page);
      const {kinds, placements} = await countsOf(page);
      const seen = await page.evaluate(() => {
        const text = (selector: string) => document.querySelector<HTMLElement>(selector)?.innerText ?? '';
        const list = [...document.querySelectorAll<HTMLElement>('[data-testid="list"] [data-id]')];
        return {
          listed: list.map((item) => item.dataset.id!),
          title: text('.reading h3 b'),
          placed: text('[data-testid="placed"]'),
          cells: document.querySelectorAll('.strip.cells i').length,
          announced: document.querySelector('[data-testid="announcer"]')!.textContent!,
          flows: document.querySelector<HTMLElement>('.legend [data-kind="flow"] .number')!.innerText
        };
      });
      const incidents = seen.listed.filter((id) => !id.startsWith('flow-'));
      const flows = seen.listed.length - incidents.length;
      expect([...incidents].sort(), where).toEqual([...ids].sort());
      expect(placements.point + placements.area + placements.tray, where).toBe(ids.length);
      expect(
        kinds.reduce((sum, {sure, possible, series}) => sum + sure + possible + series, 0),
        where
      ).toBe(ids.length);
      expect(seen.title, where).toBe(`${seen.listed.length} records`);
      expect(seen.placed.replace(/\s+/g, ' '), where).toBe(`${placements.point} of ${ids.length} shown as points`);
      expect(seen.cells, where).toBe(ids.length <= 60 ? ids.length : 0);
      if (flows > 0) expect(Number(seen.flows.split('–').at(-1)), where).toBe(flows);
      kinds.forEach(({sure, possible}, kind) => {
        const said = possible === 0 ? `${sure}` : `${sure}–${sure + possible}`;
        expect(seen.announced, where).toContain(
          ` ${said} ${['Attacks', 'Plots', 'Arrests and raids', 'Milestones'][kind]!}`
        );
      });
      shown += ids.length;
    }
    expect(shown).toBeGreaterThan(STATES);
  });
});

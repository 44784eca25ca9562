import {readFile} from 'node:fs/promises';
import type {Page} from 'playwright-core';
import {beforeEach, describe, expect, test} from 'vitest';
import type {Clause} from '../../src/core/filter/clause.ts';
import {incidentOf} from './harness/dataset.ts';
import {expectAccessible} from './harness/expect-accessible.ts';
import {show, snapshotOf, visibleIdsOf} from './harness/map-state.ts';
import {LAYOUTS, settled} from './harness/open-app.ts';
import {screenPoint} from './harness/screen-point.ts';
import {sharedPage} from './harness/shared-page.ts';

type Area = Extract<Clause, {kind: 'area'}>;

const MOSCOW = [37.39, 55.83] as const;

describe.each([{webgl: false}, {webgl: true}])('with webgl: $webgl', ({webgl}) => {
  let page: Page;
  sharedPage({viewport: LAYOUTS.full, webgl}, (opened) => (page = opened));
  beforeEach(async () => {
    await page
      .getByTestId('region-facet')
      .locator('details')
      .first()
      .evaluate((facet) => ((facet as HTMLDetailsElement).open = true));
  });

  const tool = (name: string) => page.getByRole('group', {name: 'Draw on the map'}).getByRole('button', {name});
  const board = () => page.getByTestId('drawing-board');
  const area = async () => (await snapshotOf(page)).clauses.find((clause): clause is Area => clause.kind === 'area');
  const region = async () => (await area())!.value[0]!.region;

  async function drag(...places: readonly (readonly [number, number])[]): Promise<void> {
    const points = await Promise.all(places.map((place) => screenPoint(page, place)));
    await page.mouse.move(points[0]!.x, points[0]!.y);
    await page.mouse.down();
    for (const {x, y} of points) await page.mouse.move(x, y, {steps: 5});
    await page.mouse.up();
  }

  async function expectOnlyMoscow(): Promise<void> {
    await settled(page);
    const ids = await visibleIdsOf(page);
    expect(ids).toContain('2024-03-22-crocus-city-hall');
    expect(ids).not.toContain('2024-01-03-kerman-bombings');
  }

  test('a rectangle is drawn by dragging', async () => {
    await tool('Rectangle').click();
    await drag([34, 53], [41, 58]);
    expect(await region()).toMatchObject({shape: 'rectangle'});
    const {bounds} = (await region()) as {bounds: readonly number[]};
    [34, 53, 41, 58].forEach((degrees, i) => expect(Math.abs(bounds[i]! - degrees)).toBeLessThan(0.2));
    await expectOnlyMoscow();
    expect(await board().count()).toBe(0);
  });

  test('a circle is drawn by dragging from its middle', async () => {
    await tool('Circle').click();
    await drag(MOSCOW, [43, 55.83]);
    expect(await region()).toMatchObject({shape: 'circle'});
    const {radiusKm} = (await region()) as {radiusKm: number};
    expect(Math.abs(radiusKm - 350)).toBeLessThan(20);
    await expectOnlyMoscow();
  });

  test('corners are moved by pointer and by arrow keys, and every drag is one step to undo', async () => {
    await tool('Rectangle').click();
    await drag([34, 50], [41, 56]);
    const corner = page.getByRole('button', {name: 'Corner 3 of 4, region 1'});
    const before = (await region()) as {bounds: readonly number[]};
    await drag([41, 56], [46, 58]);
    const dragged = (await region()) as {bounds: readonly number[]};
    expect(dragged.bounds[2]! - before.bounds[2]!).toBeGreaterThan(3);
    expect(dragged.bounds.slice(0, 2)).toEqual(before.bounds.slice(0, 2));
    await page.keyboard.press('Control+z');
    expect(await region()).toEqual(before);
    await corner.press('ArrowUp');
    const moved = (await region()) as {bounds: readonly number[]};
    expect(moved.bounds[3]!).toBeGreaterThan(before.bounds[3]!);
    await corner.press('Alt+ArrowRight');
    expect(((await region()) as {bounds: readonly number[]}).bounds[0]!).toBeGreaterThan(moved.bounds[0]!);
  });

  // The board and its shapes are the same over both maps; what differs is where places are on them.
  if (webgl) return;

  test('a polygon is drawn corner by corner and closed on the first', async () => {
    await tool('Polygon').click();
    for (const place of [
      [33, 53],
      [42, 53],
      [38, 59],
      [33, 53]
    ] as const) {
      const {x, y} = await screenPoint(page, place);
      await page.mouse.click(x, y);
    }
    expect((await region()) as {ring: unknown}).toMatchObject({shape: 'polygon'});
    expect(((await region()) as {ring: readonly unknown[]}).ring).toHaveLength(3);
    await expectOnlyMoscow();
  });

  test('a lasso follows the pointer', async () => {
    await tool('Lasso').click();
    await drag([33, 53], [42, 53], [42, 58], [33, 58], [33, 54]);
    expect(((await region()) as {ring: readonly unknown[]}).ring.length).toBeGreaterThan(8);
    await expectOnlyMoscow();
  });

  test('a polygon that crosses itself is not taken, and the last good filter stays', async () => {
    await show(page, {
      clauses: [
        {
          ...{source: 'place', field: 'place', kind: 'area'},
          value: [{operation: 'add', region: {shape: 'circle', center: [37.4, 55.8], radiusKm: 300}}]
        }
      ]
    });
    const before = await area();
    await tool('Polygon').click();
    for (const place of [
      [30, 45],
      [45, 55],
      [45, 45],
      [30, 55],
      [30, 45]
    ] as const) {
      const {x, y} = await screenPoint(page, place);
      await page.mouse.click(x, y);
    }
    expect(await page.locator('.bar [role="status"]').innerText()).toMatch(/edges cross/);
    expect(await area()).toEqual(before);
    await board().press('Escape');
    expect(await board().count()).toBe(0);
    expect(await area()).toEqual(before);
  });

  test.each(['Rectangle', 'Circle'])('a %s is drawn with the keyboard alone', async (name) => {
    await tool(name).focus();
    await page.keyboard.press('Enter');
    await board().waitFor();
    await expect.poll(() => board().evaluate((node) => document.activeElement === node)).toBe(true);
    await page.keyboard.press('Space');
    for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowRight');
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect((await region()).shape).toBe(name.toLowerCase());
    expect(await board().count()).toBe(0);
  });

  test.each(['Polygon', 'Lasso'])('a %s is drawn with the keyboard alone', async (name) => {
    await tool(name).press('Enter');
    await expect.poll(() => board().evaluate((node) => document.activeElement === node)).toBe(true);
    for (const keys of [[], ['ArrowRight', 'ArrowRight'], ['ArrowDown', 'ArrowDown'], ['ArrowUp']]) {
      for (const key of keys) await page.keyboard.press(key);
      await page.keyboard.press('Space');
    }
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    expect(((await region()) as {ring: readonly unknown[]}).ring).toHaveLength(3);
  });
});

describe('in the rail', () => {
  let page: Page;
  sharedPage({viewport: LAYOUTS.full, webgl: false}, (opened) => (page = opened));
  beforeEach(async () => {
    await page
      .getByTestId('region-facet')
      .locator('details')
      .first()
      .evaluate((facet) => ((facet as HTMLDetailsElement).open = true));
  });

  const facet = () => page.getByTestId('region-facet');
  const area = async () => (await snapshotOf(page)).clauses.find((clause): clause is Area => clause.kind === 'area');

  test('named regions are added and taken away, and flows are matched by one end or both', async () => {
    await facet().getByLabel('Named region').selectOption({label: 'Central Asia'});
    await settled(page);
    const ids = await visibleIdsOf(page);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      const {country, name} = incidentOf(id).properties.where;
      expect(['KZ', 'KG', 'TJ', 'TM', 'UZ', 'Central Asia'], id).toContain(country ?? name);
    }
    const flows = () => page.locator('.legend [data-kind="flow"] .number').innerText();
    expect(await flows()).not.toBe('0');
    await facet().getByLabel('Flows').selectOption('both');
    expect(await flows()).toBe('0');
    await facet().getByRole('button', {name: 'with Central Asia: take it away instead'}).click();
    await settled(page);
    expect((await area())!.value[0]!.operation).toBe('subtract');
    const others = (await visibleIdsOf(page)).map((id) => incidentOf(id).properties.where.country);
    expect(others).not.toContain('KG');
    await facet().getByRole('button', {name: 'Remove Central Asia'}).click();
    expect(await area()).toBeUndefined();
  });

  test('coordinates are typed, and what cannot be read says how they are written', async () => {
    await facet().getByText('By coordinates').click();
    await facet().getByLabel('Middle').fill('somewhere');
    await facet().getByLabel('Radius, km').fill('150');
    await facet().getByRole('button', {name: 'Add circle'}).click();
    expect(
      await facet()
        .getByText(/latitude, then longitude/)
        .count()
    ).toBe(1);
    await facet().getByLabel('Middle').fill('55°49′N 37°23′E');
    await facet().getByRole('button', {name: 'Add circle'}).click();
    await settled(page);
    expect(await visibleIdsOf(page)).toContain('2024-03-22-crocus-city-hall');
    expect((await area())!.value).toHaveLength(1);
    await facet().getByLabel('One corner').fill('35, 55');
    await facet().getByLabel('Opposite corner').fill('25, 63');
    await facet().getByRole('button', {name: 'Add rectangle'}).click();
    await settled(page);
    expect((await area())!.value[1]!.region).toEqual({shape: 'rectangle', bounds: [55, 25, 63, 35]});
    expect(await visibleIdsOf(page)).toContain('2024-01-03-kerman-bombings');
  });

  test('what the map shows becomes a region', async () => {
    await facet().getByRole('button', {name: 'What the map shows'}).click();
    expect((await area())!.value[0]!.region.shape).toBe('rectangle');
  });

  test('a GeoJSON file is opened, and one that is none is not taken', async () => {
    const chooser = facet().locator('input[type="file"]');
    await chooser.setInputFiles({name: 'note.geojson', mimeType: 'application/json', buffer: Buffer.from('no JSON')});
    await expect
      .poll(() =>
        facet()
          .getByText(/cannot be read as JSON/)
          .count()
      )
      .toBe(1);
    expect(await area()).toBeUndefined();
    const file = await readFile('data/regions/fergana-valley.geojson');
    await chooser.setInputFiles({name: 'fergana.geojson', mimeType: 'application/geo+json', buffer: file});
    await expect.poll(async () => (await area())?.value[0]?.region.shape).toBe('file');
    expect(await facet().getByText('fergana.geojson').count()).toBe(1);
    expect(
      await facet()
        .getByText(/cannot be read as JSON/)
        .count()
    ).toBe(0);
  });

  test('drawing and its corners are accessible', async () => {
    await facet().getByRole('button', {name: 'Circle', exact: true}).click();
    await settled(page);
    await expectAccessible(page);
    await page.getByRole('button', {name: 'Leave off'}).click();
    await facet().getByRole('button', {name: 'What the map shows'}).click();
    await settled(page);
    await expectAccessible(page);
  });
});

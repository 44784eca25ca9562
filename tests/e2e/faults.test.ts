import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {incidentsOf} from './harness/dataset.ts';
import {expectAccessible} from './harness/expect-accessible.ts';
import {MARKS_CANVAS, shareDrawnBy} from './harness/map-canvas.ts';
import {snapshotOf, visibleIdsOf} from './harness/map-state.ts';
import {LAYOUTS, mapDrawn, openApp} from './harness/open-app.ts';
import {openPage} from './harness/open-page.ts';

const INCIDENTS = /\/incidents[^/]*\.geojson$/;
const FAILED = /Failed to load resource|\b(404|500)\b|net::ERR_FAILED/;

interface RawFeature {
  id: string;
  properties: {when: {edtf: string}};
}

/** Serves a changed file of incidents in place of the real one. */
async function changeIncidents(page: Page, change: (features: RawFeature[]) => void): Promise<void> {
  await page.route(INCIDENTS, async (route) => {
    const response = await route.fetch();
    const collection = (await response.json()) as {features: RawFeature[]};
    change(collection.features);
    await route.fulfill({response, body: JSON.stringify(collection)});
  });
}

test('a record that is broken is left out and named, and every other one survives', async () => {
  const {page} = await openApp({
    webgl: false,
    viewport: LAYOUTS.full,
    path: '#mode=window&t=2006-01-01/2026-03-13',
    prepare: (page) =>
      changeIncidents(page, (features) => {
        features.find(({id}) => id === '2024-01-03-kerman-bombings')!.properties.when.edtf = '2024-13-45';
      })
  });
  const ids = await visibleIdsOf(page);
  expect(ids).not.toContain('2024-01-03-kerman-bombings');
  expect(new Set(ids)).toEqual(
    new Set(
      incidentsOf()
        .map(({id}) => id)
        .filter((id) => id !== '2024-01-03-kerman-bombings')
    )
  );
  await page.getByRole('tab', {name: /^Data issues [1-9]/}).click();
  const issues = await page.getByRole('tabpanel').innerText();
  expect(issues).toContain('date-invalid');
  expect(issues).toContain('2024-13-45');
  expect(issues).toContain('2024-01-03-kerman-bombings');
  await expectAccessible(page);
});

test('a missing file of records is told in a plain sentence, and can be tried again', async () => {
  const {page} = await openPage({
    webgl: false,
    expected: [FAILED],
    prepare: (page) => page.route(INCIDENTS, (route) => route.fulfill({status: 404, body: 'no'}))
  });
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(
    /The file incidents\S*\.geojson could not be read \(the server answered 404\)\..*try again/s
  );
  await expectAccessible(page);
  await page.unroute(INCIDENTS);
  await page.getByRole('button', {name: 'Try again'}).click();
  await mapDrawn(page, 'svg');
  expect((await visibleIdsOf(page)).length).toBeGreaterThan(0);
});

test('a file that is not JSON is told in a plain sentence', async () => {
  const {page} = await openPage({
    webgl: false,
    prepare: (page) => page.route('**/data/catalog.json', (route) => route.fulfill({body: '<!doctype html>'}))
  });
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/The file catalog\.json is not valid JSON\./);
});

test('without the background map the records are shown all the same, and it is said', async () => {
  const {page} = await openApp({
    expected: [FAILED],
    prepare: (page) => page.route('**/basemap/**', (route) => route.fulfill({status: 404, body: ''}))
  });
  const notice = page.getByRole('status').filter({hasText: 'background map'});
  await notice.waitFor();
  expect(await notice.innerText()).toMatch(/could not be loaded.*reload the page/s);
  expect(await shareDrawnBy(page, MARKS_CANVAS)).toBeGreaterThan(0.001);
});

test('without the background map the drawn map shows the records, and it is said', async () => {
  const {page} = await openPage({
    webgl: false,
    expected: [FAILED],
    prepare: (page) => page.route('**/basemap/**', (route) => route.fulfill({status: 404, body: ''}))
  });
  await page.getByTestId('svg-map').locator('path').first().waitFor();
  await page.getByRole('status').filter({hasText: 'background map'}).waitFor();
});

test('when the part with the graphics cannot be loaded, the drawn map takes over for good', async () => {
  const {page} = await openPage({
    expected: [FAILED, /Failed to fetch dynamically imported module/],
    prepare: (page) => page.route('**/assets/map-view-*.js', (route) => route.abort('failed'))
  });
  await page.getByRole('status').filter({hasText: 'without its graphics processor'}).waitFor();
  await mapDrawn(page, 'svg');
  const {camera} = await snapshotOf(page);
  await page.getByRole('button', {name: 'Zoom in'}).click();
  expect((await snapshotOf(page)).camera.zoom).toBe(camera.zoom + 1);
});

test('blocked storage hinders nothing', async () => {
  const {page} = await openApp({
    webgl: false,
    prepare: (page) =>
      page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
          Object.defineProperty(globalThis, name, {
            get() {
              throw new DOMException('Access is denied.', 'SecurityError');
            }
          });
      })
  });
  await page.getByRole('button', {name: 'Play', exact: true}).click();
  await page.getByRole('button', {name: 'Pause', exact: true}).click();
  expect((await visibleIdsOf(page)).length).toBeGreaterThan(0);
});

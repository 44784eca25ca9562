import {expect, test} from 'vitest';
import {expectAccessible} from './harness/expect-accessible.ts';
import {LAYOUTS, openApp} from './harness/open-app.ts';

test('x', async () => {
  const t0 = Date.now();
  const {page, findings} = await openApp({viewport: LAYOUTS.full});
  console.log('webgl', Date.now() - t0);
  await page.screenshot({path: '/tmp/e2e-scratch/full.png'});
  console.log(findings());
  const t1 = Date.now();
  await expectAccessible(page).catch((e) => console.log(String(e)));
  console.log('axe', Date.now() - t1);
  expect(1).toBe(1);
});

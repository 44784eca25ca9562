import type {Page} from 'playwright-core';

/** Loads the default data set with so many copies of each incident, so that what is made for many records can be tried. */
export async function loadManyTimes(page: Page, times: number): Promise<void> {
  await page.evaluate(async (copies) => {
    const read = async (path: string) => (await fetch(`data/${path}`)).json() as Promise<unknown>;
    const [entry] = (await read('catalog.json')) as [unknown];
    const {incidents, flows, sources} = (entry as {files: Record<string, string>}).files;
    const {features} = (await read(incidents!)) as {features: {id: string}[]};
    const many = Array.from({length: copies}, (_, i) =>
      features.map((feature) => ({...feature, id: `${feature.id}-${i}`}))
    );
    const collection = {type: 'FeatureCollection', features: many.flat()};
    await document
      .querySelector('incident-map')!
      .load({entry, incidents: collection, flows: await read(flows!), sources: await read(sources!)});
  }, times);
}

import {describe, expect, it} from 'vitest';
import type {CareTaken, Dataset, Flow, Incident} from '../../../../geo/index.ts';
import {PLACE_TIERS, readDataset} from '../../../../geo/index.ts';
import type {Care} from '../../../../src/core/care/care.ts';
import {NO_CARE} from '../../../../src/core/care/care.ts';
import {careful} from '../../../../src/core/care/careful.ts';
import {placeOf} from '../../../../src/core/care/place-of.ts';
import {distanceKm} from '../../../../src/core/region/sphere.ts';
import {countryInWords} from '../../../../src/core/words/place-line.ts';
import {english} from '../../../../src/core/words/words.ts';
import {REAL} from '../../export/export-sets.ts';

const NOW = Date.UTC(2024, 2, 24, 15);
const context = {now: NOW, filtered: false, words: english};
const made = (care: Partial<Care>, dataset: Dataset = REAL) => careful(dataset, {...NO_CARE, ...care}, context);
const CARES: readonly Partial<Care>[] = [
  ...PLACE_TIERS.map((places) => ({places})),
  {leaveOut: ['names']},
  {leaveOut: ['sources']},
  {leaveOut: ['names', 'sources']},
  {places: 'grid-1', holdDays: 30, leaveOut: ['sources']},
  {holdDays: 0}
];

describe('a data set published with care', () => {
  it.each(CARES)('is a valid one: %o', (care) => {
    const {dataset} = made(care);
    const reading = readDataset({
      ...{entry: dataset.entry, sources: JSON.parse(JSON.stringify(dataset.sources)) as unknown},
      incidents: {type: 'FeatureCollection', features: dataset.incidents},
      flows: {type: 'FeatureCollection', features: dataset.flows}
    });
    expect(reading.issues.filter(({severity}) => severity === 'error')).toEqual([]);
    expect(reading.dataset).toEqual(dataset);
  });

  it.each(CARES)('says what was done, and leaves stories and versions behind: %o', (care) => {
    const {entry} = made(care).dataset;
    expect(entry.files).not.toHaveProperty('stories');
    expect(entry.files).not.toHaveProperty('versions');
    const taken: CareTaken = entry.care!;
    expect(taken.places).toBe(care.places);
    expect(taken.leftOut?.includes('sources') ?? false).toBe(care.leaveOut?.includes('sources') ?? false);
    expect(taken.leftOut?.includes('names') ?? false).toBe(
      (care.places !== undefined || care.leaveOut?.includes('names')) ?? false
    );
    expect(taken.heldBack?.days).toBe(care.holdDays);
  });

  it('keeps every date, status, kind and number of what it tells', () => {
    const {incidents, flows} = made({places: 'grid-5', leaveOut: ['sources']}).dataset;
    const told = ({properties}: Incident | Flow) => ({
      ...{kind: properties.kind, edtf: properties.when.edtf, status: properties.status},
      figures: properties.figures.map(({measure, low, best, high, asOf}) => [measure, low, best, high, asOf])
    });
    const counted = (records: readonly (Incident | Flow)[]) =>
      records.map(({properties, ...rest}) => {
        const figures = properties.figures.filter(({low, best, high}) => (low ?? best ?? high) !== null);
        return told({...rest, properties: {...properties, figures}} as Incident);
      });
    expect(incidents.map(told)).toEqual(counted(REAL.incidents));
    expect(flows.map(told)).toEqual(counted(REAL.flows));
  });

  it('keeps the relations between what it tells, by the new ids', () => {
    const {dataset, ids} = made({leaveOut: ['names']});
    const relations = [...REAL.incidents, ...REAL.flows].flatMap(({id, properties}) =>
      properties.related.map((related) => `${ids.get(id)} ${related.rel} ${ids.get(related.id)}`)
    );
    expect(relations.length).toBeGreaterThan(20);
    expect(
      [...dataset.incidents, ...dataset.flows].flatMap(({id, properties}) =>
        properties.related.map((related) => `${id} ${related.rel} ${related.id}`)
      )
    ).toEqual(relations);
  });
});

// Texts of the data that could tell a name. A cell's name holds the name of its country.
function tellingTexts(): readonly string[] {
  const texts = [...REAL.incidents, ...REAL.flows].flatMap(({id, properties}) => [
    id,
    properties.title,
    properties.summary,
    ...('where' in properties ? [properties.where] : [properties.from, properties.to]).flatMap(({name, admin1}) => [
      name,
      admin1
    ]),
    properties.statusNote,
    properties.when.note,
    ...properties.attribution.flatMap(({actor, by, note}) => [actor, by, note]),
    ...properties.figures.flatMap(({scope, note}) => [scope, note]),
    ...properties.sources.flatMap(({stated}) => Object.values(stated ?? {}))
  ]);
  const works = REAL.sources.flatMap(({id, title, URL, author = []}) => [
    ...[id, title, URL],
    ...author.map(({family, literal}) => family ?? literal)
  ]);
  // Shorter ones occur in other words.
  const {description, coverage, periods = []} = REAL.entry;
  const own = [description, coverage, ...periods.map(({label}) => label)];
  return [...new Set([...texts, ...works, ...own])].filter((text) => text !== undefined && text.length > 6) as string[];
}

describe('names that are left out', () => {
  // What publishers are called is the one thing that stays of the sources; some works bear the same title.
  const kept = REAL.sources
    .flatMap((source) => [source.publisher, source['container-title']].filter(Boolean))
    .join('\n');
  const regions = [
    ...REAL.incidents.map(({properties}) => properties.where),
    ...REAL.flows.flatMap(({properties: {from, to}}) => [from, to])
  ].flatMap(({name, precision, country}) =>
    precision === 'region' && !country ? [name.split(/[,;(]/)[0]!.trim()] : []
  );
  const countries = REAL.incidents.map(({properties: {where}}) => countryInWords(where.country ?? 'ZZ', 'en'));
  const provinces = [
    ...REAL.incidents.map(({properties}) => properties.where.admin1),
    ...REAL.flows.flatMap(({properties: {from, to}}) => [from.admin1, to.admin1])
  ];
  const telling = tellingTexts().filter(
    (text) => ![kept, ...regions, ...countries].some((told) => told.includes(text))
  );

  it.each(CARES.filter(({places, leaveOut}) => places !== undefined || leaveOut?.includes('names')))(
    'are nowhere in the records: %o',
    (care) => {
      const {entry, incidents, flows, sources} = made(care).dataset;
      const text = JSON.stringify([entry.description, entry.coverage, entry.periods, incidents, flows, sources]);
      expect(telling.length).toBeGreaterThan(600);
      const allowed = care.places === 'province' ? provinces : [];
      expect(
        telling.filter((name) => text.includes(JSON.stringify(name).slice(1, -1)) && !allowed.includes(name))
      ).toEqual([]);
    }
  );
});

describe('sources that are left out', () => {
  it('are nowhere, nor is who says what', () => {
    const {incidents, flows, sources} = made({leaveOut: ['sources']}).dataset;
    expect(sources).toEqual([{id: 'sources-left-out', type: 'report', title: 'Sources left out'}]);
    const text = JSON.stringify([incidents, flows]);
    for (const {id, title, URL} of REAL.sources)
      expect([id, title, URL].filter((told) => told !== undefined && text.includes(`"${told}"`))).toEqual([]);
  });

  it('leave since when a record was known', () => {
    const crocus = made({leaveOut: ['sources']}).dataset.incidents.find(({id}) => id === '2024-03-22-crocus-city-hall');
    expect(crocus?.properties.knownSince).toEqual({edtf: '2024-03-22', source: 'sources-left-out'});
  });
});

describe('places that are made coarse', () => {
  it.each([0.1, 0.5, 1, 5] as const)(
    'stand at the middles of cells of %f degrees, in circles that hold what was known',
    (size) => {
      const {incidents} = made({places: `grid-${size}`}).dataset;
      const placed = REAL.incidents.flatMap((before, i) =>
        before.geometry ? [{before: placeOf(before), after: placeOf(incidents[i]!)}] : []
      );
      expect(placed.length).toBeGreaterThan(30);
      for (const {before, after} of placed) {
        const [lon, lat] = after.at!;
        for (const degrees of [(lon + 180) / size, (lat + 90) / size])
          expect(Math.abs((degrees % 1) - 0.5)).toBeLessThan(1e-6);
        expect(Math.abs(lon - before.at![0])).toBeLessThanOrEqual(size / 2 + 1e-9);
        expect(Math.abs(lat - before.at![1])).toBeLessThanOrEqual(size / 2 + 1e-9);
        const away = distanceKm(lon, lat, ...before.at!);
        expect(after.where.radiusKm!).toBeGreaterThanOrEqual(away + (before.where.radiusKm ?? 0));
      }
    }
  );

  it('have no point by province or country, and only the name of it', () => {
    const placeIn = (places: Care['places'], id: string) => {
      const {dataset, ids} = made({places});
      const {geometry, properties} = dataset.incidents.find((each) => each.id === ids.get(id))!;
      return {geometry, where: properties.where};
    };
    expect(placeIn('province', '2023-12-31-cologne-cathedral-plot')).toEqual({
      geometry: null,
      where: {name: 'North Rhine-Westphalia', country: 'DE', precision: 'province', radiusKm: null}
    });
    expect(placeIn('country', '2023-12-31-cologne-cathedral-plot')).toEqual({
      geometry: null,
      where: {name: 'Germany', country: 'DE', precision: 'country', radiusKm: null}
    });
    expect(placeIn('province', '2024-01-03-kerman-bombings').where).toEqual({
      ...{name: 'Iran', country: 'IR', precision: 'country', radiusKm: null}
    });
  });

  it('leave no arrow between places that became one', () => {
    const {flows} = made({places: 'grid-5'}).dataset;
    for (const {geometry} of flows) if (geometry) expect(geometry.coordinates[0]).not.toEqual(geometry.coordinates[1]);
    const arrows = (all: readonly Flow[]) => all.filter(({geometry}) => geometry).length;
    expect(arrows(flows)).toBe(arrows(REAL.flows));
    expect(arrows(made({places: 'country'}).dataset.flows)).toBeLessThan(arrows(REAL.flows));
  });
});

describe('records that are held back', () => {
  it('are those that may have happened within so many days, and what they relate to forgets them', () => {
    const {dataset, ids} = made({holdDays: 2});
    const held = [...REAL.incidents, ...REAL.flows].filter(({id}) => !ids.has(id)).map(({id}) => id);
    expect(held).toContain('2024-03-23-bryansk-detentions');
    expect(held).toContain('2024-06-bishkek-arrests');
    // It ended with 22 March, two days before the end of 24 March.
    expect(held).not.toContain('2024-03-22-crocus-city-hall');
    expect(made({holdDays: 3}).ids.has('2024-03-22-crocus-city-hall')).toBe(false);
    expect(dataset.entry.care?.heldBack).toEqual({days: 2, until: '2024-03-24', records: held.length});
    const text = JSON.stringify([dataset.incidents, dataset.flows]);
    expect(held.filter((id) => text.includes(`"${id}"`))).toEqual([]);
  });

  it('take the sources along that nothing else needs', () => {
    const {sources} = made({holdDays: 365}).dataset;
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.length).toBeLessThan(REAL.sources.length);
  });
});

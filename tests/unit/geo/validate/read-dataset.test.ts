import {expect, it} from 'vitest';
import {readDataset} from '../../../../geo/validate/read-dataset.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {GOOD} from '../fixture.ts';

it('reads a good data set without an issue, in canonical order', () => {
  const backwards = deepFreeze({...GOOD.incidents, features: GOOD.incidents.features.toReversed()});
  const {dataset, issues, quarantined} = readDataset({...GOOD, incidents: backwards});
  expect({issues, quarantined}).toEqual({issues: [], quarantined: []});
  expect(dataset.incidents).toEqual(GOOD.incidents.features);
  expect(dataset.flows).toEqual(GOOD.flows.features);
  expect(dataset.sources).toEqual(GOOD.sources);
});

it('checks references across the files', () => {
  const {issues} = readDataset({...GOOD, sources: []});
  expect(new Set(issues.map(({code}) => code))).toEqual(new Set(['source-missing']));
  expect(issues.map(({file}) => file)).toContain('flows.geojson');
});

it('quarantines a flow that takes the id of an incident', () => {
  const flows = {...GOOD.flows, features: [{...GOOD.flows.features[0]!, id: GOOD.incidents.features[0]!.id}]};
  expect(readDataset(deepFreeze({...GOOD, flows})).quarantined).toMatchObject([
    {file: 'flows.geojson', id: GOOD.incidents.features[0]!.id, issues: [{code: 'id-duplicate'}]}
  ]);
});

it('keeps a record that refers to a quarantined one', () => {
  const [first, ...others] = GOOD.sources;
  const {dataset} = readDataset(deepFreeze({...GOOD, sources: [{...first!, title: ''}, ...others]}));
  expect(dataset.sources).toHaveLength(GOOD.sources.length - 1);
  expect(dataset.incidents).toHaveLength(GOOD.incidents.features.length);
});

it('reads incidents alone, as a user opens them', () => {
  const {dataset} = readDataset({incidents: {type: 'FeatureCollection', features: []}});
  expect(dataset).toMatchObject({incidents: [], flows: [], sources: [], entry: {id: 'untitled'}});
});

it.each([[undefined], [null], [[]], ['text'], [17]])('survives %j in place of every file', (value) => {
  const {dataset} = readDataset({entry: value, incidents: value, flows: value, sources: value});
  expect(dataset.incidents).toEqual([]);
});

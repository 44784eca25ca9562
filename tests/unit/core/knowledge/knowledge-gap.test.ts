import fc from 'fast-check';
import {expect, it} from 'vitest';
import {knowledgeGap} from '../../../../src/core/knowledge/knowledge-gap.ts';
import {knownOn} from '../../../../src/core/knowledge/known-on.ts';
import {check} from '../check.ts';
import {flow, incident} from '../records.ts';
import {dataset, datasets, endOf, instants, KHORASAN, source} from './datasets.ts';

it('says why each record is not shown', () => {
  const reported = {status: 'reported', edtf: '2024-03-20'} as const;
  const data = dataset({
    incidents: [
      incident('shown'),
      incident('later', {edtf: '2024-03-24'}),
      incident('unannounced', {...reported, knownSince: {edtf: '2024-03-28', source: 's1'}}),
      incident('undocumented', {...reported, sources: [{id: 's1'}]}),
      incident('undated', {...reported, sources: [{id: 's2'}]})
    ],
    flows: [flow('possible', {edtf: '2024', sources: [{id: 's1'}]})],
    sources: [source('s1', [[2024, 4]]), source('s2')]
  });
  const {hidden, undatedSources} = knowledgeGap(data, endOf('2024-03-23'));
  expect(hidden.map(({record, reason}) => [record.id, reason])).toEqual([
    ['later', 'later'],
    ['unannounced', 'unannounced'],
    ['undocumented', 'undocumented'],
    ['undated', 'undated'],
    ['possible', 'undocumented']
  ]);
  expect(hidden[3]!.knownFrom).toEqual({date: null, instant: endOf('2025-12-31'), basis: 'mention', source: 's2'});
  expect(undatedSources).toEqual(['s2']);
  expect(knowledgeGap(data, endOf('2025-12-31')).undatedSources).toEqual([]);
});

it('calls nothing in the default data set unannounced but what has a date of announcement', () => {
  const {hidden} = knowledgeGap(KHORASAN, endOf('2023-12-26'));
  const unannounced = hidden.filter(({reason}) => reason === 'unannounced').map(({record}) => record.id);
  expect(unannounced).toEqual(expect.arrayContaining(['2023-12-25-jalal-abad-arrests', '2023-12-25-jalal-abad-plot']));
  const stated = hidden.filter(({record}) => record.properties.knownSince !== undefined).map(({record}) => record.id);
  expect(stated).toEqual(expect.arrayContaining(unannounced));
});

it('names exactly the records that the data set of that day lacks', () => {
  check(
    fc.property(datasets, instants, (data, instant) => {
      const known = knownOn(data, instant);
      const shown = new Set([...known.incidents, ...known.flows].map(({id}) => id));
      const lacking = [...data.incidents, ...data.flows].filter(({id}) => !shown.has(id));
      expect(knowledgeGap(data, instant).hidden.map(({record}) => record)).toEqual(lacking);
    })
  );
});

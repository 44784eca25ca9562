import {describe, expect, it} from 'vitest';
import type {Source} from '../../../geo/index.ts';
import {citedSources} from '../../../src/export/cited-sources.ts';
import {deepFreeze} from '../core/deep-freeze.ts';
import {figure, flow, incident} from '../core/records.ts';

const BIBLIOGRAPHY: readonly Source[] = deepFreeze(
  [
    {id: 'a', derivedFrom: ['b']},
    {id: 'b', derivedFrom: ['c', 'lost']},
    {id: 'c', derivedFrom: ['a']},
    {id: 'd'},
    {id: 'e'},
    {id: 'f'},
    {id: 'g'}
  ].map((source) => ({type: 'report', title: source.id, ...source}))
);
const ids = (records: Parameters<typeof citedSources>[0]) => citedSources(records, BIBLIOGRAPHY).map(({id}) => id);

describe('citedSources', () => {
  it('holds what records cite, in the order of the bibliography', () => {
    expect(ids([flow('x', {sources: [{id: 'e'}]}), incident('y', {sources: [{id: 'd'}, {id: 'e'}]})])).toEqual([
      'd',
      'e'
    ]);
  });

  it('holds the works behind figures and attributions', () => {
    const attribution = [{actor: 'X', basis: 'claimed', by: 'X', source: 'f'}] as const;
    expect(ids([incident('y', {attribution, figures: [figure({source: 'g'})]})])).toEqual(['f', 'g']);
  });

  it('holds the works that these rest on, however they go in circles', () => {
    expect(ids([incident('y', {sources: [{id: 'a'}]})])).toEqual(['a', 'b', 'c']);
  });

  it('leaves out what the bibliography does not have, and is empty for no records', () => {
    expect(ids([incident('y', {sources: [{id: 'lost'}]})])).toEqual([]);
    expect(ids([])).toEqual([]);
  });
});

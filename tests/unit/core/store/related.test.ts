import {describe, expect, it} from 'vitest';
import {relatedTo} from '../../../../src/core/store/related.ts';
import {flow, incident} from '../records.ts';

const plot = incident('plot', {kind: 'plot', related: [{id: 'gone', rel: 'follow-up'}]});
const arrest = incident('arrest', {kind: 'arrest', related: [{id: 'plot', rel: 'arrest-for'}]});
const travel = flow('travel', {related: [{id: 'plot', rel: 'follow-up'}]});
const records = [plot, arrest, travel];

describe('relatedTo', () => {
  it('finds what a record names', () => {
    expect(relatedTo('arrest', records)).toEqual([{record: plot, rel: 'arrest-for', outgoing: true}]);
  });

  it('finds the incidents and flows that name a record, and leaves ids out that do not exist', () => {
    expect(relatedTo('plot', records)).toEqual([
      {record: arrest, rel: 'arrest-for', outgoing: false},
      {record: travel, rel: 'follow-up', outgoing: false}
    ]);
  });

  it('shows a link once that both records write', () => {
    const a = incident('a', {related: [{id: 'b', rel: 'same-figure'}]});
    const b = incident('b', {related: [{id: 'a', rel: 'same-figure'}]});
    expect(relatedTo('a', [a, b])).toEqual([{record: b, rel: 'same-figure', outgoing: true}]);
  });

  it('finds nothing for an id that is not there', () => {
    expect(relatedTo('nothing', records)).toEqual([]);
  });
});

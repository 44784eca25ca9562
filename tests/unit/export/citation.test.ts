import {describe, expect, it} from 'vitest';
import type {Source} from '../../../geo/index.ts';
import {citation} from '../../../src/export/citation.ts';
import {deepFreeze} from '../core/deep-freeze.ts';

const source = (given: Partial<Source>): Source => deepFreeze({id: 's', type: 'report', title: 'A title', ...given});

describe('citation', () => {
  it('names authors, title, where it appeared, the date and the address', () => {
    const whole = source({
      author: [{given: 'Ada', family: 'Bell'}, {literal: 'Harbor desk'}, {family: 'Chen'}],
      'container-title': 'Gazette',
      publisher: 'Harbor Press',
      issued: {'date-parts': [[2031, 5, 7]]},
      URL: 'https://example.org/a'
    });
    expect(citation(whole, 's')).toBe(
      'Ada Bell, Harbor desk, Chen, “A title”, Gazette, Harbor Press, 2031-05-07, https://example.org/a'
    );
  });

  it('leaves out what is not known', () => {
    expect(citation(source({}), 's')).toBe('“A title”');
    expect(citation(source({author: [{}], publisher: 'P', 'container-title': 'P'}), 's')).toBe('“A title”, P');
  });

  it('gives the date as exactly as it is known', () => {
    const dated = (parts: number[][], circa?: boolean) =>
      citation(source({issued: {'date-parts': parts, ...(circa && {circa})}}), 's');
    expect(dated([[2024]])).toBe('“A title”, 2024');
    expect(dated([[2024, 2]], true)).toBe('“A title”, 2024-02~');
    expect(
      dated([
        [2024, 2, 3],
        [2024, 3]
      ])
    ).toBe('“A title”, 2024-02-03/2024-03');
    expect(dated([])).toBe('“A title”');
  });

  it('is the id of a work that the bibliography does not have', () => {
    expect(citation(undefined, 'lost-2024')).toBe('lost-2024');
  });
});

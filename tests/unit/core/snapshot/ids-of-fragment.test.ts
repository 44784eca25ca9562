import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {dataOf, decode, storyOf} from '../../../../src/core/snapshot/url-codec.ts';
import {check} from '../check.ts';
import {BASE} from './snapshots.ts';

describe.each([
  ['data', dataOf],
  ['story', storyOf]
])('the id of %s', (key, idOf) => {
  it.each([
    ['', null],
    ['#v=1&kind=plot', null],
    ['#v=1&KEY=khorasan&kind=plot', 'khorasan'],
    ['KEY=one&KEY=two', 'two'],
    ['KEY=https://example.org/x.json', null],
    ['xKEY=one', null],
    [`KEY=one&q=${'x'.repeat(8000)}`, null]
  ])('reads “%s” as %s', (fragment, id) => {
    expect(idOf(fragment.replaceAll('KEY', key))).toBe(id);
  });

  it('is what decode takes over', () => {
    check(
      fc.property(fc.string({maxLength: 60}), fc.constantFrom(`${key}=`, `&${key}=`, ''), (text, before) => {
        const fragment = `${before}${text}`;
        const {data, chapter} = decode(fragment, BASE).snapshot;
        expect(key === 'data' ? (idOf(fragment) ?? BASE.data) : idOf(fragment)).toBe(
          key === 'data' ? data : (chapter?.story ?? null)
        );
      }),
      300
    );
  });
});

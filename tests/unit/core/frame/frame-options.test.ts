import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readFrameOptions} from '../../../../src/core/frame/frame-options.ts';
import {check} from '../check.ts';

describe('the pages that may talk to a framed map', () => {
  it.each([
    ['#embed=1', []],
    ['#embed=1&allow=https%3A%2F%2Fexample.org', ['https://example.org']],
    ['#allow=https://a.example,http://127.0.0.1:8080', ['https://a.example', 'http://127.0.0.1:8080']],
    ['#allow=*', ['*']],
    ['#allow=null', ['null']],
    ['#allow=https://example.org/', []],
    ['#allow=https://example.org:443', []],
    ['#allow=example.org,https://*.example.org,javascript:alert(1),https://', []]
  ])('of %s are %j', (fragment, allow) => expect(readFrameOptions(fragment).allow).toEqual(allow));

  it('are at most twenty', () => {
    const many = Array.from({length: 30}, (_, i) => `https://${i}.example`).join(',');
    expect(readFrameOptions(`allow=${many}`).allow).toHaveLength(20);
  });
});

it('plays by itself only when it is asked to', () => {
  expect(['#embed=1', '#autoplay=0', '#autoplay=1'].map((each) => readFrameOptions(each).autoplay)).toEqual([
    false,
    false,
    true
  ]);
});

it('takes its name from the fragment, then from what pym says, and none that could be more than a name', () => {
  expect(readFrameOptions('#frame=one', '?childId=two').name).toBe('one');
  expect(readFrameOptions('#v=1', '?initialWidth=640&childId=two').name).toBe('two');
  expect(readFrameOptions('#frame=<b>', '?childId=axPYMx b').name).toBe('dateline');
});

it('reads anything without throwing', () => {
  check(
    fc.property(fc.string({unit: 'binary'}), fc.string(), (fragment, query) => {
      readFrameOptions(`allow=${fragment}&frame=${query}`, query);
    }),
    1000
  );
});

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {vttTime, webVtt} from '../../../../src/core/film/web-vtt.ts';
import {check} from '../check.ts';

it.each([
  [0, '00:00:00.000'],
  [1234.4, '00:00:01.234'],
  [59_999.6, '00:01:00.000'],
  [3_723_004, '01:02:03.004'],
  [360_000_000, '100:00:00.000']
])('writes %d ms as %s', (ms, text) => {
  expect(vttTime(ms)).toBe(text);
});

describe('a file of cues', () => {
  it('has a head and a block for each cue', () => {
    expect(
      webVtt([
        {startMs: 0, endMs: 1000, text: 'One'},
        {startMs: 1000, endMs: 2500, text: 'Two\nlines'}
      ])
    ).toBe('WEBVTT\n\n1\n00:00:00.000 --> 00:00:01.000\nOne\n\n2\n00:00:01.000 --> 00:00:02.500\nTwo\nlines\n');
  });

  it('escapes what would be markup, and lets no text end its cue or begin another', () => {
    expect(webVtt([{startMs: 0, endMs: 9, text: 'a <b>&\n\n\n00:01 --> 00:02\r\n x'}])).toBe(
      'WEBVTT\n\n1\n00:00:00.000 --> 00:00:00.009\na &lt;b&gt;&amp;\n00:01 --&gt; 00:02\nx\n'
    );
  });

  it('keeps its blocks whatever the text is', () => {
    const cue = fc.record({
      startMs: fc.nat(10_000),
      endMs: fc.integer({min: 10_001, max: 20_000}),
      text: fc.string().map((text) => `x${text}`)
    });
    check(
      fc.property(fc.array(cue, {maxLength: 5}), (cues) => {
        const file = webVtt(cues);
        expect(file.match(/-->/g)?.length ?? 0).toBe(cues.length);
        expect(file.match(/</g)).toBeNull();
        expect(file.match(/\n\n/g)?.length ?? 0).toBe(cues.length);
      })
    );
  });

  it('leaves out cues that are over before they begin', () => {
    expect(webVtt([{startMs: 5, endMs: 5.2, text: 'x'}])).toBe('WEBVTT\n');
  });
});

import {expect, it} from 'vitest';
import {progressInWords} from '../../../../../geo/cli/render/in-words.ts';

it('says how far a film is in steps of a tenth, and that it is done', () => {
  const lines: string[] = [];
  const tell = progressInWords('week.mp4', (line) => lines.push(line));
  for (let done = 0; done <= 40; done++) tell({done, total: 40, left: done === 0 ? null : (40 - done) / 10});
  expect(lines).toHaveLength(11);
  expect(lines.slice(0, 2)).toEqual(['week.mp4: 0 %', 'week.mp4: 10 %, 4 s left']);
  expect(lines.at(-1)).toBe('week.mp4: 100 %');
});

import {expect, it} from 'vitest';
import {formatSeconds} from '../../../../src/core/words/format-seconds.ts';

it.each([
  [0, '0:00'],
  [7, '0:07'],
  [724, '12:04'],
  [3599.9, '59:59'],
  [3724, '1:02:04']
])('writes %d seconds as %s', (seconds, text) => expect(formatSeconds(seconds)).toBe(text));

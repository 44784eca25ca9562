import fc from 'fast-check';
import {expect, it} from 'vitest';
import type {Snapshot} from '../../../../src/core/snapshot/snapshot.ts';
import {toldFragment} from '../../../../src/core/snapshot/told-fragment.ts';
import {decode, encode} from '../../../../src/core/snapshot/url-codec.ts';
import {check} from '../check.ts';
import {BASE, snapshots} from './snapshots.ts';

const TOLD: Snapshot = {...BASE, selected: 'one', chapter: {story: 'a-story', id: 'two'}};

it.each([
  ['the view without the story that is told', null, 'v=1&sel=one'],
  ['the story that is told, where it is', 'a-story', 'v=1&story=a-story&ch=two&sel=one'],
  ['another story at its first chapter', 'another', 'v=1&story=another']
])('opens %s', (_, story, fragment) => expect(toldFragment(TOLD, BASE, story)).toBe(fragment));

it('changes nothing of any view but its story, whatever its text holds', () => {
  check(
    fc.property(snapshots, snapshots, (snapshot, home) => {
      const alone = {...home, chapter: null};
      const read = decode(toldFragment(snapshot, alone, null), alone);
      expect(read.issues).toEqual([]);
      expect(read.snapshot.chapter).toBeNull();
      expect(encode(read.snapshot, null)).toBe(encode({...snapshot, chapter: null}, null));
    })
  );
});

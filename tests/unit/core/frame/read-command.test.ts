import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {CommandMessage} from '../../../../src/core/frame/messages.ts';
import type {Command} from '../../../../src/core/frame/read-command.ts';
import {readCommand} from '../../../../src/core/frame/read-command.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {hostile} from './hostile.ts';

const DAY = Date.UTC(2024, 2, 22);

const READ: readonly (readonly [Pick<CommandMessage, 'type' | 'payload'>, Command])[] = [
  [{type: 'hello', payload: null}, {type: 'hello'}],
  [{type: 'play', payload: null}, {type: 'play'}],
  [{type: 'pause', payload: null}, {type: 'pause'}],
  [{type: 'getState', payload: null}, {type: 'getState'}],
  [
    {type: 'seek', payload: {at: '2024-03-22'}},
    {type: 'seek', at: DAY}
  ],
  [
    {type: 'seek', payload: {at: '2024-03-22T18:00:00.000Z'}},
    {type: 'seek', at: DAY + 64_800_000}
  ],
  [
    {type: 'setWindow', payload: {from: '2024-03-22', to: '2024-03-23'}},
    {type: 'setWindow', extent: [DAY, DAY + 86_400_000]}
  ],
  [
    {type: 'setRate', payload: {rate: 86_400}},
    {type: 'setRate', rate: 86_400}
  ],
  [
    {type: 'setView', payload: {view: '#v=1&at=2024-03-22'}},
    {type: 'setView', view: 'v=1&at=2024-03-22'}
  ],
  [
    {type: 'select', payload: {id: 'one'}},
    {type: 'select', id: 'one'}
  ],
  [
    {type: 'select', payload: {id: null}},
    {type: 'select', id: null}
  ],
  [
    {type: 'setStory', payload: {story: 'turned-outward'}},
    {type: 'setStory', story: 'turned-outward'}
  ],
  [
    {type: 'setStory', payload: {story: null}},
    {type: 'setStory', story: null}
  ],
  [
    {type: 'setChapter', payload: {chapter: 'kabul'}},
    {type: 'setChapter', chapter: 'kabul'}
  ],
  [
    {type: 'setChapter', payload: {chapter: 0}},
    {type: 'setChapter', chapter: 0}
  ]
];

it.each(READ)('reads %j as it was meant', (said, command) => {
  const message = deepFreeze(structuredClone({dateline: 1, id: 7, ...said}));
  expect(readCommand(message)).toEqual({id: 7, command});
});

it('reads a view of at most 8000 characters', () => {
  const view = 'x'.repeat(8000);
  expect(readCommand({dateline: 1, type: 'setView', id: 7, payload: {view}})).toEqual({
    id: 7,
    command: {type: 'setView', view}
  });
});

it('reads a command that asks for no answer', () => {
  expect(readCommand({dateline: 1, type: 'play'})).toEqual({id: null, command: {type: 'play'}});
});

describe('refuses with a reason', () => {
  it.each([
    ['version', {dateline: 2, type: 'play', id: 3}],
    ['unknown-command', {dateline: 1, type: 'explode', id: 3}],
    ['unknown-command', {dateline: 1, type: 'constructor', id: 3}],
    ['bad-payload', {dateline: 1, type: 'seek', id: 3}],
    ['bad-payload', {dateline: 1, type: 'seek', id: 3, payload: {at: '22/03/2024'}}],
    ['bad-payload', {dateline: 1, type: 'seek', id: 3, payload: {at: '2024-02-30'}}],
    ['bad-payload', {dateline: 1, type: 'seek', id: 3, payload: {at: 1_711_065_600_000}}],
    ['bad-payload', {dateline: 1, type: 'setWindow', id: 3, payload: {from: '2024-03-23', to: '2024-03-22'}}],
    ['bad-payload', {dateline: 1, type: 'setRate', id: 3, payload: {rate: 0}}],
    ['bad-payload', {dateline: 1, type: 'setRate', id: 3, payload: {rate: 1e12}}],
    ['bad-payload', {dateline: 1, type: 'setView', id: 3, payload: {view: null}}],
    ['bad-payload', {dateline: 1, type: 'select', id: 3, payload: {id: ''}}],
    ['bad-payload', {dateline: 1, type: 'select', id: 3, payload: {id: 'x'.repeat(121)}}],
    ['bad-payload', {dateline: 1, type: 'select', id: 3, payload: ['id']}],
    ['bad-payload', {dateline: 1, type: 'setStory', id: 3, payload: {}}],
    ['bad-payload', {dateline: 1, type: 'setStory', id: 3, payload: {story: ''}}],
    ['bad-payload', {dateline: 1, type: 'setStory', id: 3, payload: {story: 'x'.repeat(121)}}],
    ['bad-payload', {dateline: 1, type: 'setStory', id: 3, payload: {story: 0}}],
    ['bad-payload', {dateline: 1, type: 'setChapter', id: 3, payload: {chapter: null}}],
    ['bad-payload', {dateline: 1, type: 'setChapter', id: 3, payload: {chapter: ''}}],
    ['bad-payload', {dateline: 1, type: 'setChapter', id: 3, payload: {chapter: -1}}],
    ['bad-payload', {dateline: 1, type: 'setChapter', id: 3, payload: {chapter: 1.5}}]
  ])('%s: %j', (refused, message) => expect(readCommand(message)).toMatchObject({id: 3, refused}));
});

describe('refuses what does not hold a value of its own within limits', () => {
  it.each([
    ['another value', {rate: 60}],
    ['what is deep', {a: {b: {c: {d: {e: {f: {g: 1}}}}}}}],
    ['what is too long', {view: 'x'.repeat(8001)}],
    ['what is a list', ['v=1']],
    ['a list with holes', Object.assign([1], {length: 3})],
    ['a foreign prototype', Object.create({view: 'v=1'}) as unknown],
    ['a prototype that is set', JSON.parse('{"__proto__": {"view": "v=1"}}') as unknown],
    ['a date', {at: new Date(0)}]
  ])('%s', (_, payload) =>
    expect(readCommand({dateline: 1, type: 'setView', id: 3, payload})).toMatchObject({id: 3, refused: 'bad-payload'})
  );
});

describe('takes for no message of ours', () => {
  it.each([
    ['text', 'pymxPYMxdatelinexPYMxwidthxPYMx640'],
    ['a message of others', {'datawrapper-height': {abc: 400}}],
    ['a number that is none', {dateline: 1, type: 'play', id: NaN}],
    ['a version that is no number', {dateline: '1', type: 'play', id: 1}],
    ['a list', Object.assign([], {dateline: 1, type: 'play', id: 1})],
    ['a foreign prototype', Object.create({dateline: 1, type: 'play', id: 1}) as unknown],
    ['a map', new Map<string, unknown>(Object.entries({dateline: 1, type: 'play', id: 1}))]
  ])('%s', (_, message) => expect(readCommand(message)).toBeNull());
});

it('reads 100,000 hostile messages without throwing, and hands on nothing but what the map can do', () => {
  let [commands, refused, none] = [0, 0, 0];
  check(
    fc.property(hostile, (message) => {
      const read = readCommand(message);
      if (!read) none++;
      else if ('refused' in read) refused++;
      else {
        commands++;
        if (!isFine(read.command)) throw new Error(`let through: ${JSON.stringify(read)}`);
      }
    }),
    100_000
  );
  expect(Math.min(commands, refused, none)).toBeGreaterThan(1000);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

function isFine(command: Command): boolean {
  switch (command.type) {
    case 'seek':
      return Number.isFinite(new Date(command.at).getTime());
    case 'setWindow':
      return command.extent.every(Number.isFinite) && command.extent[0] < command.extent[1];
    case 'setRate':
      return command.rate >= 60 && command.rate < 4e9;
    case 'setView':
      return typeof command.view === 'string' && command.view.length <= 8000;
    case 'select':
      return command.id === null || isShort(command.id);
    case 'setStory':
      return command.story === null || isShort(command.story);
    case 'setChapter':
      return isShort(command.chapter) || (Number.isSafeInteger(command.chapter) && Number(command.chapter) >= 0);
    default:
      return true;
  }
}

function isShort(id: unknown): boolean {
  return typeof id === 'string' && id.length > 0 && id.length <= 120;
}

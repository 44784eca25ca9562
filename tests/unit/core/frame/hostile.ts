import fc from 'fast-check';
import type {FrameCommand} from '../../../../src/core/frame/messages.ts';

const COMMANDS = [
  ...[
    'hello',
    'play',
    'pause',
    'seek',
    'setWindow',
    'setRate',
    'setView',
    'select',
    'setStory',
    'setChapter',
    'getState'
  ]
] as readonly FrameCommand[];

/** What somebody would try who wants a page to break: text that is markup, that is long, that turns around what follows. */
const texts = fc.oneof(
  fc.string({unit: 'binary', maxLength: 40}),
  fc.constantFrom(
    ...['<img src=x onerror=alert(1)>', 'javascript:alert(1)', '__proto__', 'constructor', '\u202E\u0000', '%', '%zz'],
    ...['9999999-01-01', '2024-02-30', '2024-03-22T25:00:00Z', '0000-00-00', '-000001-01-01', 'x'.repeat(9000)],
    ...['t=2024-01-01/2023-01-01', 'map=NaN/Infinity/1', '#'.repeat(300), 'data=../../etc']
  )
);

const numbers = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e308, 2 ** 53));

const LONG: readonly number[] = Array.from({length: 100_000}, () => 0);
// Much deeper ones cannot be cloned, so they cannot be sent.
const DEEP = deep(500);

function deep(levels: number): unknown {
  let value: unknown = null;
  for (let i = 0; i < levels; i++) value = {value};
  return value;
}

const message = (type: FrameCommand, payload: unknown) => ({dateline: 1, type, id: 1, payload});

/** Values that only look like data of a message, as the browser hands them on: a copy holds no getter, no trap and no code. */
const traps = fc.constantFrom<unknown>(
  ...[
    JSON.parse('{"__proto__": {"dateline": 1, "type": "play", "id": 1}}') as unknown,
    message('setView', JSON.parse('{"__proto__": {"view": "v=1", "polluted": true}}')),
    message('setView', Object.assign(['v=1'], {view: 'v=1'})),
    message('setView', {view: Object('v=1') as unknown}),
    message('seek', {at: new Date(0)}),
    message('seek', new Map([['at', '2024-03-22']])),
    message('setRate', {rate: 10n ** 400n}),
    message('select', LONG),
    message('select', DEEP),
    message('select', circular()),
    message('setStory', {story: ['turned-outward']}),
    message('setStory', {story: DEEP}),
    message('setChapter', {chapter: LONG}),
    message('setChapter', {chapter: 10n}),
    new Map([['dateline', 1]]),
    new Date(NaN),
    /x/,
    new Error('dateline'),
    Object.assign([1, 2], {dateline: 1, type: 'play'}),
    new Float64Array(8)
  ].map((value) => structuredClone(value))
);

function circular(): unknown {
  const value: Record<string, unknown> = {};
  value.value = value;
  return value;
}

const parts = fc.oneof(texts, numbers, fc.constantFrom(null, true, false, undefined), fc.anything({maxDepth: 1}));

/** Anything that may come as a message, which is a structured clone: noise, traps, and much that is nearly a command. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc
    .anything({maxDepth: 2, withSparseArray: true, withBigInt: true, withDate: true, withMap: true, withSet: true})
    .map((value) => structuredClone(value)),
  traps,
  fc.record({
    dateline: fc.oneof({weight: 4, arbitrary: fc.constant<unknown>(1)}, {weight: 1, arbitrary: parts}),
    type: fc.oneof(fc.constantFrom<unknown>(...COMMANDS, 'toString', '__proto__', 'constructor'), parts),
    id: fc.oneof(fc.nat(), parts),
    payload: fc.oneof(
      parts,
      fc.dictionary(
        fc.constantFrom('at', 'from', 'to', 'rate', 'view', 'id', 'story', 'chapter', 'constructor'),
        parts,
        {maxKeys: 4}
      )
    )
  })
);

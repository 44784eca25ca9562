/** Where a text stops being JSON, and what is wrong there. */
export interface JsonError {
  /** Offset into the text, in UTF-16 code units. */
  readonly offset: number;
  /** A clause in plain words that names the next step. */
  readonly message: string;
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

type Kind = 'open' | 'close' | 'colon' | 'comma' | 'text' | 'literal';

const ACCEPTED: Readonly<Record<Expected, readonly Kind[]>> = {
  value: ['open', 'text', 'literal'],
  'value-or-end': ['open', 'text', 'literal', 'close'],
  key: ['text'],
  'key-or-end': ['text', 'close'],
  colon: ['colon'],
  'comma-or-end': ['comma', 'close'],
  nothing: []
};

// A bracket, colon or comma; a text; a number; a word.
const TOKEN =
  /[[\]{},:]|"(?:[^"\\]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b/y;

/**
 * The first place where a text breaks the grammar of JSON (https://www.rfc-editor.org/rfc/rfc8259); null when it keeps it.
 * JSON.parse decides on the same grammar, but the place that it names differs from engine to engine, or is missing.
 */
export function jsonError(text: string): JsonError | null {
  const closers: string[] = [];
  let expected: Expected = 'value';
  let offset = skipSpace(text, 0);
  while (offset < text.length) {
    const token = tokenAt(text, offset);
    const closer = closers.at(-1);
    const next: Expected | null = token === undefined ? null : advance(expected, token, closers);
    if (next === null) return {offset, message: explain(expected, text.slice(offset), closer)};
    expected = next;
    offset = skipSpace(text, offset + token!.length);
  }
  if (expected === 'nothing') return null;
  return {offset: text.trimEnd().length, message: `the text ends too early; add ${closers.at(-1) ?? 'a value'}`};
}

// A text may hold no control character, line breaks included, unless it is escaped.
function tokenAt(text: string, offset: number): string | undefined {
  TOKEN.lastIndex = offset;
  const token = TOKEN.exec(text)?.[0];
  if (!token?.startsWith('"')) return token;
  for (let i = 0; i < token.length; i++) if (token.charCodeAt(i) < 0x20) return undefined;
  return token;
}

// What may follow a token, or null when the token may not stand here. Keeps the stack of brackets to be closed.
function advance(expected: Expected, token: string, closers: string[]): Expected | null {
  const kind = kindOf(token);
  if (!ACCEPTED[expected].includes(kind)) return null;
  if (kind === 'colon') return 'value';
  if (kind === 'comma') return closers.at(-1) === '}' ? 'key' : 'value';
  if (kind === 'open') {
    closers.push(token === '{' ? '}' : ']');
    return token === '{' ? 'key-or-end' : 'value-or-end';
  }
  if (kind === 'text' && expected.startsWith('key')) return 'colon';
  if (kind === 'close' && closers.pop() !== token) return null;
  return closers.length > 0 ? 'comma-or-end' : 'nothing';
}

function kindOf(token: string): Kind {
  const kinds: Readonly<Record<string, Kind>> = {
    '{': 'open',
    '[': 'open',
    '}': 'close',
    ']': 'close',
    ':': 'colon',
    ',': 'comma'
  };
  return kinds[token] ?? (token.startsWith('"') ? 'text' : 'literal');
}

function explain(expected: Expected, rest: string, closer: string | undefined): string {
  const found = JSON.stringify(/^(?:[\w.+-]+|.)/su.exec(rest)?.[0]);
  if (rest.startsWith('"') && ACCEPTED[expected].includes('text')) {
    return 'the text that starts here is not closed, or holds a line break or a wrong "\\"; write \\n and \\" inside texts';
  }
  if (/^[}\]]/.test(rest) && (expected === 'value' || expected === 'key'))
    return `there is a comma before ${found}; remove it`;
  const wanted = {
    value: 'a value',
    'value-or-end': 'a value or "]"',
    key: 'a name in double quotes',
    'key-or-end': 'a name in double quotes or "}"',
    colon: '":"',
    'comma-or-end': `"," or "${closer}"`,
    nothing: 'the end of the text'
  }[expected];
  return `expected ${wanted}, but found ${found}; correct it`;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++;
  return at;
}

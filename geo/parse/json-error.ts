/** Where a text stops being JSON, and what is wrong there. */
export interface JsonError {
  /** Offset into the text, in UTF-16 code units. */
  readonly offset: number;
  /** A clause in plain words that names the next step. */
  readonly message: string;
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const TOKEN =
  /[[\]{},:]|"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

/**
 * The first place where a text breaks the grammar of JSON (https://www.rfc-editor.org/rfc/rfc8259); null when it keeps it.
 * JSON.parse decides on the same grammar, but the place that it names differs from engine to engine, or is missing.
 */
export function jsonError(text: string): JsonError | null {
  const closers: string[] = [];
  let expected: Expected = 'value';
  let offset = skipSpace(text, 0);
  while (offset < text.length) {
    TOKEN.lastIndex = offset;
    const token = TOKEN.exec(text)?.[0];
    const next: Expected | null = token === undefined ? null : advance(expected, token, closers);
    if (next === null) return {offset, message: explain(expected, text.slice(offset), closers.at(-1))};
    expected = next;
    offset = skipSpace(text, offset + token!.length);
  }
  if (expected === 'nothing') return null;
  return {offset: text.trimEnd().length, message: `the text ends too early; add ${closers.at(-1) ?? 'a value'}`};
}

function advance(expected: Expected, token: string, closers: string[]): Expected | null {
  const after = () => (closers.length > 0 ? 'comma-or-end' : 'nothing');
  const isClose = token === '}' || token === ']';
  if (isClose) {
    if (!expected.endsWith('-or-end') || closers.at(-1) !== token) return null;
    closers.pop();
    return after();
  }
  if (expected === 'colon') return token === ':' ? 'value' : null;
  if (expected === 'comma-or-end') return token !== ',' ? null : closers.at(-1) === '}' ? 'key' : 'value';
  if (expected.startsWith('key')) return token.startsWith('"') ? 'colon' : null;
  if (expected === 'nothing' || token === ',' || token === ':') return null;
  if (token === '{' || token === '[') {
    closers.push(token === '{' ? '}' : ']');
    return token === '{' ? 'key-or-end' : 'value-or-end';
  }
  return after();
}

function explain(expected: Expected, rest: string, closer: string | undefined): string {
  const found = JSON.stringify(/^(?:[\w.+-]+|[^])/u.exec(rest)?.[0]);
  if (rest.startsWith('"') && expected !== 'colon' && expected !== 'comma-or-end' && expected !== 'nothing') {
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

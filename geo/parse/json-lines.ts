import {childPointer, parentPointer} from './json-pointer.ts';

/** Where the values of a JSON text stand. */
export interface JsonLines {
  /** 1-based line of the value at a pointer; of the nearest value that holds it when there is none. */
  line(pointer: string): number;
  /** Pointers of keys that stand twice in one object; JSON.parse silently keeps the last. */
  readonly duplicates: readonly string[];
}

interface Frame {
  readonly pointer: string;
  /** Keys seen, or null for a list. */
  readonly keys: Set<string> | null;
  index: number;
}

// A string, a bracket, a comma, or any other literal; colons and white space are skipped.
const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{},]|[^\s[\]{},:"]+/g;

/** Walks a text that JSON.parse accepts and notes the line of every value. Keeps no stack but its own. */
export function jsonLines(text: string): JsonLines {
  const lines = new Map<string, number>();
  const duplicates: string[] = [];
  const stack: Frame[] = [];
  let key: string | null = null;
  let line = 1;
  let position = 0;
  for (const match of text.matchAll(TOKEN)) {
    line += count(text, position, match.index);
    position = match.index;
    const [token] = match;
    const frame = stack.at(-1);
    if (token === ']' || token === '}') stack.pop();
    else if (token === ',') frame!.index++;
    else if (frame?.keys && key === null) {
      key = JSON.parse(token) as string;
      if (frame.keys.has(key)) duplicates.push(childPointer(frame.pointer, key));
      frame.keys.add(key);
      lines.set(childPointer(frame.pointer, key), line);
    } else {
      const pointer: string = frame ? childPointer(frame.pointer, key ?? frame.index) : '';
      if (key === null) lines.set(pointer, line);
      key = null;
      if (token === '[' || token === '{') stack.push({pointer, keys: token === '{' ? new Set() : null, index: 0});
    }
  }
  return {duplicates, line: (pointer) => nearest(lines, pointer)};
}

function nearest(lines: ReadonlyMap<string, number>, pointer: string): number {
  for (let at = pointer; at !== ''; at = parentPointer(at)) {
    const line = lines.get(at);
    if (line !== undefined) return line;
  }
  return lines.get('') ?? 1;
}

function count(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

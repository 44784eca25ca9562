/** Longest line that a list or an object shares with its key, in characters. */
const WIDTH = 140;

/**
 * JSON that is the same for the same value and good to compare line by line: two spaces of indent, what fits on one line of
 * 140 characters on one line (positions, dates, a figure), but every object of a list on its own, and a line feed at the end.
 * Positions of a long ring fill the lines.
 */
export function printJson(value: unknown): string {
  return `${print(value, 0, 0)}\n`;
}

// `taken` is the width that indent and key already take on the first line.
function print(value: unknown, indent: number, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const line = holdsObjects(value) ? null : inline(value);
  if (line !== null && taken + line.length < WIDTH) return line;
  const inner = indent + 2;
  if (Array.isArray(value)) {
    const members = value.map((member) => print(member, inner, inner));
    return block('[', value.every(isPosition) ? filled(members, WIDTH - inner) : members, ']', indent);
  }
  const members = Object.entries(value).map(([name, member]) => {
    const key = `${JSON.stringify(name)}: `;
    return key + print(member, inner, inner + key.length);
  });
  return block('{', members, '}', indent);
}

function inline(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([name, member]) => `${JSON.stringify(name)}: ${inline(member)}`)
    .join(', ')}}`;
}

// A list of objects, here or anywhere below.
function holdsObjects(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const members: unknown[] = Object.values(value);
  const isObject = (member: unknown) => typeof member === 'object' && member !== null && !Array.isArray(member);
  return (Array.isArray(value) && value.some(isObject)) || members.some(holdsObjects);
}

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && value.every((member) => typeof member === 'number');
}

// As many members on each line as go into the width.
function filled(members: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const member of members) {
    if (line && line.length + member.length + 2 >= width) {
      lines.push(line);
      line = '';
    }
    line += line ? `, ${member}` : member;
  }
  return line ? [...lines, line] : lines;
}

function block(open: string, members: readonly string[], close: string, indent: number): string {
  if (members.length === 0) return open + close;
  const space = ' '.repeat(indent);
  return `${open}\n${members.map((member) => `${space}  ${member}`).join(',\n')}\n${space}${close}`;
}

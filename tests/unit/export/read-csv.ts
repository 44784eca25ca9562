/**
 * The rows of a text by RFC 4180 and nothing else: every row ends with CRLF, quotes stand around a whole cell or not at all.
 * Throws where a text breaks a rule.
 */
export function readCsv(text: string, delimiter = ',', newline = '\r\n'): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? quoted(text, at) : bare(text, at, delimiter, newline);
    row.push(cell);
    at = end;
    if (text.startsWith(delimiter, at)) {
      at += delimiter.length;
      if (at === text.length) throw new Error('no cell after the last delimiter');
    } else if (text.startsWith(newline, at)) {
      at += newline.length;
      rows.push(row);
      row = [];
    } else throw new Error(`neither delimiter nor line end at ${at}`);
  }
  if (row.length > 0) throw new Error('the last row has no line end');
  return rows;
}

function quoted(text: string, start: number): [cell: string, end: number] {
  let cell = '';
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') cell += text[at++];
    else return [cell, at + 1];
  }
  throw new Error(`a quote at ${start} is never closed`);
}

function bare(text: string, start: number, delimiter: string, newline: string): [cell: string, end: number] {
  const ends = [delimiter, newline].map((end) => text.indexOf(end, start)).filter((end) => end >= 0);
  const end = Math.min(...ends, text.length);
  const cell = text.slice(start, end);
  if (/["\r\n]/.test(cell)) throw new Error(`a bare cell at ${start} holds a quote or a line break`);
  return [cell, end];
}

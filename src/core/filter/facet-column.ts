/**
 * The values of one field for every row, as codes into a list of names. Row i has the codes from `offsets[i]` up to
 * `offsets[i + 1]`; without offsets every row has exactly one, `codes[i]`.
 */
export interface FacetColumn {
  readonly names: readonly string[];
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  readonly offsets: Uint32Array | null;
}

/** A column of the values of each row; its names are sorted, so that a column does not depend on the order of rows. */
export function facetColumn(length: number, valuesOf: (row: number) => readonly string[]): FacetColumn {
  const rows = Array.from({length}, (_, row) => valuesOf(row));
  const names = [...new Set(rows.flat())].sort();
  const codeOf = new Map(names.map((name, code) => [name, code]));
  const codes = Uint32Array.from(rows.flat(), (name) => codeOf.get(name)!);
  if (rows.every((values) => values.length === 1)) return {names, codes, offsets: null};
  const offsets = new Uint32Array(length + 1);
  rows.forEach((values, row) => (offsets[row + 1] = offsets[row]! + values.length));
  return {names, codes, offsets};
}

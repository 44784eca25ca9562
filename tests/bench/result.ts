/** One line of the table: a value, what it is compared with, and what it should stay under. */
export interface Result {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The same unit, unless nothing comparable exists. */
  readonly reference?: {readonly name: string; readonly value: number};
  /** Largest value wanted, or largest ratio to the reference. */
  readonly target?: {readonly value: number} | {readonly ratio: number};
}

/** The results as lines of text in columns. */
export function table(results: readonly Result[]): string {
  const rows = [['', 'value', 'reference', 'ratio', 'target', ''], ...results.map(cells)];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 1 || i === 3 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
        .join('  ')
        .trimEnd()
    )
    .join('\n');
}

function cells({name, value, unit, reference, target}: Result): string[] {
  const ratio = reference && value / reference.value;
  const wanted = !target ? '' : 'value' in target ? `≤ ${amount(target.value)} ${unit}` : `≤ ${target.ratio}×`;
  const met = !target
    ? ''
    : ('value' in target ? value <= target.value : (ratio ?? Infinity) <= target.ratio)
      ? 'met'
      : 'missed';
  return [
    name,
    `${amount(value)} ${unit}`,
    reference ? `${amount(reference.value)} ${unit}, ${reference.name}` : '',
    ratio === undefined ? '' : `${ratio < 0.01 ? ratio.toExponential(0) : ratio.toFixed(2)}×`,
    wanted,
    met
  ];
}

function amount(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toPrecision(2);
}

/** The middle of the values; the upper of both for an even number. Throws a TypeError when there are none. */
export function median(values: readonly number[]): number {
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new TypeError('no values');
  return middle;
}

/**
 * The rows in the order of their keys, the first key that differs deciding. A key has one number a row; NaN is unknown and
 * comes last in both directions. Rows whose keys are all the same keep their order. Nothing is allocated for a comparison.
 */
export function orderRows(rows: Uint32Array, keys: readonly Float64Array[], descending: boolean): Uint32Array {
  const before = descending ? 1 : -1;
  return rows.slice().sort((a, b) => {
    for (let i = 0; i < keys.length; i++) {
      const [x, y] = [keys[i]![a]!, keys[i]![b]!];
      if (x < y) return before;
      if (x > y) return -before;
      if (x === y) continue;
      const unknown = Number(Number.isNaN(x)) - Number(Number.isNaN(y));
      if (unknown !== 0) return unknown;
    }
    return 0;
  });
}

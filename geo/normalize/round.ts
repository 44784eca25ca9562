/** Decimals that canonical coordinates keep: 1e-5 degrees are 1.1 m at the equator. */
const DECIMALS = 5;

/** Coordinates of any depth rounded to five decimals; -0 becomes 0. Everything but a finite number stays as it is. */
export function roundCoordinates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(roundCoordinates);
  return typeof value === 'number' && Number.isFinite(value) ? Number(value.toFixed(DECIMALS)) + 0 : value;
}

import fc from 'fast-check';

/** Asserts a property with a fixed seed, so that every run tests the same values. */
export function check<T>(property: fc.IProperty<T>, numRuns = 150): void {
  fc.assert(property, {seed: 20_240_322, numRuns});
}

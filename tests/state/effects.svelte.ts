/** Collects every value that an expression of runes takes, until ended; read after `flushSync()`. */
export function effects<T>(read: () => T): {readonly values: readonly T[]; end(): void} {
  const values: T[] = [];
  const end = $effect.root(() => {
    $effect(() => {
      values.push(read());
    });
  });
  return {values, end};
}

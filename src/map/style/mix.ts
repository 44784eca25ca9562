/** The color that a share (0 to 1) of the second color laid over the first gives; six-digit hex. */
export function mix(under: string, over: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const from = parseInt(under.slice(at, at + 2), 16);
    const to = parseInt(over.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

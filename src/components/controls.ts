/** How much of the interface stands around the map. */
export const CONTROLS = ['none', 'compact', 'full'] as const;
export type Controls = (typeof CONTROLS)[number];

/** The value of the `controls` attribute: absent is none, empty is compact, as a `<video>` has it. */
export function readControls(value: string | null): Controls {
  if (value === null || value === 'none') return 'none';
  return value === 'full' ? 'full' : 'compact';
}

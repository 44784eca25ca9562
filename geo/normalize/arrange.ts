import type {Layout} from './layout.ts';

/**
 * A deep copy of a JSON value with its keys in the order of the layout. Keys that the layout lacks are kept behind
 * the others in alphabetical order, or dropped. Prototypes are never set, whatever the keys are called.
 */
export function arrange(value: unknown, layout: Layout, unknown: 'keep' | 'drop'): unknown {
  if (Array.isArray(value)) {
    const element = Array.isArray(layout) ? (layout[0] as Layout) : null;
    return value.map((member) => arrange(member, element, unknown));
  }
  if (typeof value !== 'object' || value === null) return value;
  const known: Readonly<Record<string, Layout>> = isLayout(layout) ? layout : {};
  const source = value as Readonly<Record<string, unknown>>;
  const others = unknown === 'drop' && layout ? [] : Object.keys(source).filter((key) => !Object.hasOwn(known, key));
  const keys = [...Object.keys(known).filter((key) => Object.hasOwn(source, key)), ...others.sort()];
  // Object.fromEntries defines own properties, so that a key such as __proto__ is only a key.
  return Object.fromEntries(keys.map((key) => [key, arrange(source[key], known[key] ?? null, unknown)]));
}

function isLayout(layout: Layout): layout is Readonly<Record<string, Layout>> {
  return layout !== null && !Array.isArray(layout);
}

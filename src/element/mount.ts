import type {ReflectedAttributes} from './attribute-element.ts';
import {defineIncidentMap} from './define.ts';
import type {IncidentMapData} from './incident-map-data.ts';
import type {IncidentMapElement} from './incident-map.ts';

/** What a map begins with: its attributes by the names of their properties, and records in the place of a catalog. */
export interface MountOptions extends Partial<ReflectedAttributes> {
  /** A view as a URL fragment without `#`. */
  readonly view?: string;
  /** What `load` takes; `src` is then only where the basemap and the named regions are looked for. */
  readonly data?: IncidentMapData | Blob;
}

/**
 * Puts a map at the end of an element or a shadow root, and registers `<incident-map>` if nobody has. The map takes the size
 * of its block, so the target, or a rule of the page for `incident-map`, has to give it a height.
 * @returns the map; its `remove()` ends it and frees all that it held
 */
export function mount(target: ParentNode, {data, ...attributes}: MountOptions = {}): IncidentMapElement {
  defineIncidentMap();
  const map = (target.ownerDocument ?? document).createElement('incident-map');
  Object.assign(map, attributes);
  if (data) void map.load(data);
  target.append(map);
  return map;
}

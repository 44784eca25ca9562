import type {Theme} from '../core/snapshot/snapshot.ts';
import {THEMES} from '../core/snapshot/snapshot.ts';

/** The theme that an attribute names; auto for everything else. */
export function readTheme(value: string | null): Theme {
  return THEMES.find((theme) => theme === value) ?? 'auto';
}

/** The BCP 47 tag that an attribute names; English for one that the browser cannot read. */
export function readLocale(value: string | null): string {
  try {
    return value ? (Intl.getCanonicalLocales(value)[0] ?? 'en') : 'en';
  } catch {
    return 'en';
  }
}

/** Whether the user's system asks for less motion. */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Address of the folder of the background map, ending with a slash: the one that is named, or the one that lies beside the
 * folder of the data, as a build puts it.
 */
export function readBasemapUrl(src: string | null, named: string | null = null): string {
  if (named) return new URL(named.replace(/\/?$/, '/'), document.baseURI).href;
  return (src ? new URL('../basemap/', new URL(src, document.baseURI)) : new URL('basemap/', document.baseURI)).href;
}

/** Whether a change of an attribute has the map made anew; `stands` is whether there is one, which tells another story itself. */
export function decidesParts(name: string, stands: boolean): boolean {
  return name === 'src' || name === 'controls' || (name === 'story' && !stands);
}

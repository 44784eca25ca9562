import type {Source} from '../../../geo/index.ts';

/** Publisher of a source, or its title; its id when the bibliography does not have it. */
export function sourceName(source: Source | undefined, id: string): string {
  return source?.publisher ?? source?.['container-title'] ?? source?.title ?? id;
}

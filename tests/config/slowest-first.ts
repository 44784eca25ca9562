import type {TestSpecification} from 'vitest/node';
import {BaseSequencer} from 'vitest/node';

/** The files that take longest, as long as several others, the longest first. */
const SLOWEST = ['remount', 'parity', 'render', 'pictures', 'offline', 'briefing'].map(
  (name) => `/e2e/${name}.test.ts`
);

/**
 * Begins with what takes longest, so that no worker is left with it alone at the end. In a fresh checkout nothing is known of
 * how long files take, and Vitest would go by their size, by which the pictures come last.
 */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rest = await super.sort(files);
    const slow = SLOWEST.flatMap((name) => rest.filter(({moduleId}) => moduleId.endsWith(name)));
    return [...slow, ...rest.filter((file) => !slow.includes(file))];
  }
}

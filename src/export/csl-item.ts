import type {Source} from '../../geo/index.ts';

/** One item of CSL-JSON 1.0, as far as these exports use it. */
export interface CslItem extends Omit<Source, 'type' | 'derivedFrom'> {
  readonly type: Source['type'] | 'dataset';
  readonly version?: string;
}

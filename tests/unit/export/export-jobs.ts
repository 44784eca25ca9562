import type {ExportJob} from '../../../src/export/export-job.ts';
import {deepFreeze} from '../core/deep-freeze.ts';
import {note, REAL} from './export-sets.ts';

/** A job, frozen; where nothing else is given it takes the whole default data set away. */
export function exportJob(format: ExportJob['format'], given: Partial<ExportJob> = {}): ExportJob {
  const {version: _, sources: __, ...about} = note();
  const listed = [...REAL.incidents, ...REAL.flows];
  return deepFreeze({dataset: REAL, listed, about, format, name: 'records', ...given});
}

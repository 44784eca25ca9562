import {lateWords} from '../../../src/core/words/late/late-words.ts';
import type {CslItem} from '../../../src/export/csl-item.ts';
import type {ViewBibliography} from '../../../src/export/view-bibliography.ts';
import {viewBibliography} from '../../../src/export/view-bibliography.ts';
import {citedView} from '../core/cite/views.ts';
import {deepFreeze} from '../core/deep-freeze.ts';
import {REAL} from './export-sets.ts';

/** A view of the default data set to make a bibliography of, frozen; where nothing else is given with all of its records. */
function bibliography(given: Partial<ViewBibliography> = {}): ViewBibliography {
  const view = {...citedView(), license: 'CC-BY-4.0'};
  return deepFreeze({view, listed: [...REAL.incidents, ...REAL.flows], sources: REAL.sources, ...given});
}

/** The items of a bibliography in English, frozen. */
export function itemsOf(given: Partial<ViewBibliography> = {}): readonly CslItem[] {
  return deepFreeze(viewBibliography(bibliography(given), lateWords('en').cite));
}

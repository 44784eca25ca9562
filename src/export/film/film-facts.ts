import type {TimeExtent} from '../../../geo/index.ts';
import {countFlows} from '../../core/aggregate/count-flows.ts';
import {countsOf} from '../../core/aggregate/counts.ts';
import type {Words} from '../../core/words/words.ts';
import type {PictureFacts} from '../picture/picture-facts.ts';
import {kindFacts} from '../picture/picture-facts.ts';
import type {FilmRecords} from './film-records.ts';

/** What the counters of a frame say. */
export type FilmFacts = Pick<PictureFacts, 'kinds' | 'killed' | 'placements'>;

/** The counts of what is on the map in a half-open extent (ms, UTC), of all kinds. */
export function filmFacts({records, bits, flowBits}: FilmRecords, extent: TimeExtent, words: Words): FilmFacts {
  const {killed, placements, kinds} = countsOf(records.store, bits, extent);
  return {killed, placements, kinds: kindFacts(kinds, countFlows(records.flows, flowBits, extent), words)};
}

/** The facts of a frame in the rows of those of the whole film, so that no row comes or goes. */
export function inRowsOf(facts: FilmFacts, {kinds}: FilmFacts): FilmFacts {
  const there = new Set(kinds.filter(({sure, possible, series}) => sure + possible + series > 0).map(({kind}) => kind));
  return {...facts, kinds: facts.kinds.filter(({kind}) => there.has(kind))};
}

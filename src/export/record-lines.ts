import type {Words} from '../core/words/words.ts';
import type {Attribution, Figure} from '../../geo/index.ts';
import {formatFigure} from '../core/words/format-figure.ts';

/** Who is said to be behind it: "Islamic State (Claimed, according to Amaq) [source-id]". */
export function attributionLine({actor, basis, by, source, note}: Attribution, words: Words): string {
  const said = `${actor} (${words.terms.basis[basis]}, ${words.record.accordingTo(by)}) [${source}]`;
  return note === undefined ? said : `${said} ${note}`;
}

/** A figure as it was said: "killed: 133–149 (best 144), 2024-03-23 [source-id]"; with its scope and its note when it has them. */
export function figureLine(figure: Figure, words: Words): string {
  const {measure, scope, asOf, source, note} = figure;
  const counted = scope === undefined ? measure : `${measure} (${scope})`;
  const said = `${counted}: ${formatFigure(figure, words)}, ${asOf} [${source}]`;
  return note === undefined ? said : `${said} ${note}`;
}

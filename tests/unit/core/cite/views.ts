import type {CitedView} from '../../../../src/core/cite/cited-view.ts';
import {deepFreeze} from '../deep-freeze.ts';

export const VERSION = '3f9a1b2c4d5e'.padEnd(64, '07');

/** A view to cite, frozen. */
export function citedView(given: Partial<CitedView> = {}): CitedView {
  return deepFreeze({
    id: 'khorasan',
    title: 'Khorasan',
    authors: [{literal: 'The Dateline authors'}],
    view: '1 Dec 2023 – 31 Mar 2024; Kind: attacks',
    version: VERSION,
    asOf: '2026-03-12',
    accessed: '2026-11-22',
    address: 'https://example.org/map/#v=1&kind=attack&hash=3f9a1b2c4d5e',
    ...given
  });
}

/** Texts that try to leave the place in which they are written. */
export const HOSTILE = [
  'A } closing brace, and { an opening one',
  'C:\\path\\to & 100 % of #1 ~ x^2 $5 a_b',
  '\u202Egnidaer sdrawkcab\u202C \u2066isolated\u2069 \u200Fmarked',
  'two\r\nlines\nER  - \nTY  - BOOK\u2028three\u0000four',
  '@misc{x, title = {y}}',
  '\\input{/etc/passwd} \\textbackslash{}',
  '"quoted" “curly” \'single\' `back` -- --- <b>bold</b>',
  'Взрыв в «Крокусе»: 爆炸 انفجار 🇹🇯 é ß'
] as const;

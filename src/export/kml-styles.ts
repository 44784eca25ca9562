import type {Flow, Incident} from '../../geo/index.ts';
import {KINDS} from '../../geo/index.ts';
import {tokens} from '../core/theme/tokens.ts';
import {signOf} from '../core/words/record-words.ts';
import {element} from './xml.ts';
import type {Xml} from './xml.ts';

const SIGNS = [...KINDS, 'flow'] as const;

/**
 * A style for each kind in its color. Areas are filled lightly, since a KML program fills them with solid white otherwise.
 * The balloon holds the description alone: its default would show every field as HTML.
 */
export function kmlStyles(): Xml[] {
  return SIGNS.map((sign) => {
    const colored = (name: string, opacity: number, ...rest: Xml[]) =>
      element(name, {}, element('color', {}, kmlColor(tokens.light[sign], opacity)), ...rest);
    return element(
      'Style',
      {id: sign},
      colored('IconStyle', 1),
      colored('LineStyle', 0.8, element('width', {}, '2')),
      colored('PolyStyle', 0.25),
      element('BalloonStyle', {}, element('text', {}, '$[description]'))
    );
  });
}

/** Address of the style of a record. */
export function kmlStyleUrl(record: Incident | Flow): string {
  return `#${signOf(record)}`;
}

// #rrggbb to aabbggrr.
function kmlColor(hex: string, opacity: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => hex.slice(at, at + 2));
  const alpha = Math.round(opacity * 255).toString(16);
  return `${alpha}${blue}${green}${red}`.toLowerCase();
}

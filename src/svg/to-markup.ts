import type {Size} from '../core/camera/camera.ts';
import {escapeXml} from '../core/xml/escape-xml.ts';
import type {Shape} from './shape.ts';

/** The characters that path data and most attributes are made of. */
const PLAIN = /^[\w .,#()%:'/-]*$/;

/** The shapes as SVG markup; every text and attribute is escaped. */
export function toMarkup(shapes: readonly Shape[]): string {
  return shapes.map(elementMarkup).join('');
}

/** What an SVG file may hold beside its shapes and its title. */
export interface SvgExtras {
  /** What the picture shows, for those who do not see it. */
  readonly description?: string;
  /** Style sheet of the picture: CSS of our own, which no data goes into. */
  readonly css?: string;
  /** How many px the file measures for each px of the picture; 1 when left out. */
  readonly scale?: number;
}

/** A whole SVG file of this size in px, with a title for screen readers. */
export function svgDocument(
  shapes: readonly Shape[],
  {width, height}: Size,
  title: string,
  {description, css, scale = 1}: SvgExtras = {}
): string {
  const pixels = `width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}"`;
  const said = description === undefined ? '' : `<desc>${escapeText(description)}</desc>`;
  const styled = css === undefined ? '' : `<style>${escapeText(css)}</style>`;
  const head = `<title>${escapeText(title)}</title>${said}${styled}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${pixels} role="img">${head}${toMarkup(shapes)}</svg>`;
}

function elementMarkup({tag, attributes, text, children}: Shape): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeText(String(value))}"`);
  const content = (text === undefined ? '' : escapeText(text)) + toMarkup(children ?? []);
  return `<${tag}${pairs.join('')}${content ? `>${content}</${tag}>` : '/>'}`;
}

function escapeText(text: string): string {
  return PLAIN.test(text) ? text : escapeXml(text);
}

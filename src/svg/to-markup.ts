import type {Size} from '../core/camera/camera.ts';
import {escapeXml} from '../core/xml/escape-xml.ts';
import type {Shape} from './shape.ts';

/** The characters that path data and most attributes are made of. */
const PLAIN = /^[\w .,#()%:'/-]*$/;

/** The shapes as SVG markup; every text and attribute is escaped. */
export function toMarkup(shapes: readonly Shape[]): string {
  return shapes.map(elementMarkup).join('');
}

/** A whole SVG file of this size in px, with a title for screen readers. */
export function svgDocument(shapes: readonly Shape[], {width, height}: Size, title: string): string {
  const root = `xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg ${root} role="img"><title>${escapeText(title)}</title>${toMarkup(shapes)}</svg>`;
}

function elementMarkup({tag, attributes, text, children}: Shape): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeText(String(value))}"`);
  const content = (text === undefined ? '' : escapeText(text)) + toMarkup(children ?? []);
  return `<${tag}${pairs.join('')}${content ? `>${content}</${tag}>` : '/>'}`;
}

function escapeText(text: string): string {
  return PLAIN.test(text) ? text : escapeXml(text);
}

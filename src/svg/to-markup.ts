import type {Size} from '../core/camera/camera.ts';
import type {Shape} from './shape.ts';

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

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
  if (PLAIN.test(text)) return text;
  return [...text]
    .filter(isAllowed)
    .map((character) => ESCAPES[character] ?? character)
    .join('');
}

// XML 1.0 does not allow some characters at all, not even escaped (https://www.w3.org/TR/xml/#charsets).
function isAllowed(character: string): boolean {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

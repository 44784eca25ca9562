/** An element as it was read; `text` is its own text without that of its children. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#13': '\r'};
// https://www.w3.org/TR/xml/#charsets

const ILLEGAL = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const TAG = /<(?:(\/)([\w:]+)|([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?))>/y;

/**
 * Reads a file of elements, attributes and text by the rules of XML 1.0, and throws where it is not well formed. It knows no
 * comments, CDATA, instructions or document types: the files under test have none.
 */
export function readXml(text: string): XmlNode {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!text.startsWith(declaration)) throw new Error('no declaration');
  if (ILLEGAL.test(text)) throw new Error(`a character that XML does not allow at ${text.search(ILLEGAL)}`);
  const root = {name: '', attributes: {}, children: [] as XmlNode[], text: ''};
  const open = [root];
  let at = declaration.length;
  while (at < text.length) {
    const top = open.at(-1)!;
    const next = text.indexOf('<', at);
    const end = next < 0 ? text.length : next;
    top.text += decode(text.slice(at, end));
    if (next < 0) break;
    TAG.lastIndex = next;
    const match = TAG.exec(text);
    if (!match) throw new Error(`no tag at ${next}: ${text.slice(next, next + 40)}`);
    at = TAG.lastIndex;
    const [, closing, closed, opened, attributes = '', empty] = match;
    if (closing) {
      if (open.length === 1 || open.pop()!.name !== closed) throw new Error(`</${closed}> closes nothing`);
      continue;
    }
    const node = {name: opened!, attributes: pairs(attributes), children: [], text: ''};
    top.children.push(node);
    if (!empty) open.push(node);
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  if (root.children.length !== 1 || root.text.trim() !== '') throw new Error('not one root element');
  return root.children[0]!;
}

/** Every element of a name under a node, in document order. */
export function all(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The first child of a name, or undefined. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((each) => each.name === name);
}

/** ExtendedData of a KML element as an object. */
export function extendedData(node: XmlNode): Record<string, string> {
  const data = child(node, 'ExtendedData')?.children ?? [];
  return Object.fromEntries(data.map((each) => [each.attributes.name!, child(each, 'value')!.text]));
}

function pairs(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, decode(value!)]));
}

function decode(text: string): string {
  if (text.includes(']]>')) throw new Error('"]]>" in a text');
  return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined || !whole.endsWith(';')) throw new Error(`no such entity: ${whole}`);
    return character;
  });
}

import {fromMarkdown} from 'mdast-util-from-markdown';
import type {ListItem, Nodes, Parents, PhrasingContent, RootContent} from 'mdast';
import {LONGEST_CAPTION} from './story-fields.ts';

/** What a line of a caption is made of. A record link is `[words](record:ID)`. */
export type CaptionPart =
  | {readonly type: 'text'; readonly text: string}
  | {readonly type: 'strong'; readonly parts: readonly CaptionPart[]}
  | {readonly type: 'emphasis'; readonly parts: readonly CaptionPart[]}
  | {readonly type: 'record'; readonly id: string; readonly words: string};

/** A paragraph of a caption, or a list whose items are lines. */
export type CaptionBlock =
  | {readonly type: 'paragraph'; readonly parts: readonly CaptionPart[]}
  | {readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly CaptionPart[])[]};

/** How deep strong and emphasized words can stand in each other, and blocks in blocks; what is deeper is plain text. */
const DEEPEST = 4;

/**
 * A caption as a tree of its own. Of Markdown it knows paragraphs, lists, strong and emphasized words and links to records;
 * everything else becomes its plain text: other links their words, pictures their alternative text, HTML itself. A list in
 * a list continues it. Never throws.
 */
export function parseCaption(markdown: string): readonly CaptionBlock[] {
  return fromMarkdown(markdown.slice(0, LONGEST_CAPTION)).children.flatMap((node) => blocksOf(node, 0));
}

/** The words of a caption, a line for each paragraph and each item of a list. */
export function captionText(caption: readonly CaptionBlock[]): string {
  return linesOf(caption).map(wordsOf).join('\n');
}

/** Ids of the records that a caption links to, each once, in order. */
export function citedRecords(caption: readonly CaptionBlock[]): readonly string[] {
  return [...new Set(linesOf(caption).flatMap(idsOf))];
}

function blocksOf(node: RootContent, depth: number): CaptionBlock[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return paragraph(partsOf(node.children, 0));
    case 'list':
      return [{type: 'list', ordered: node.ordered === true, items: itemsOf(node.children, depth)}];
    case 'blockquote':
      if (depth < DEEPEST) return node.children.flatMap((child) => blocksOf(child, depth + 1));
      return paragraph([textPart(plainText(node).trim())]);
    default:
      return paragraph([textPart(plainText(node).trim())]);
  }
}

function itemsOf(items: readonly ListItem[], depth: number): (readonly CaptionPart[])[] {
  return items.flatMap((item) => {
    if (depth >= DEEPEST) return [[textPart(plainText(item).trim())]];
    const blocks = item.children.flatMap((child) => blocksOf(child, depth + 1));
    return linesOf(blocks);
  });
}

function paragraph(parts: readonly CaptionPart[]): CaptionBlock[] {
  return parts.some((part) => part.type !== 'text' || part.text.trim() !== '') ? [{type: 'paragraph', parts}] : [];
}

function partsOf(nodes: readonly PhrasingContent[], depth: number): CaptionPart[] {
  return nodes.flatMap((node): CaptionPart[] => {
    if ((node.type === 'strong' || node.type === 'emphasis') && depth < DEEPEST) {
      return [{type: node.type, parts: partsOf(node.children, depth + 1)}];
    }
    const words = plainText(node);
    const id = node.type === 'link' ? recordOf(node.url) : null;
    if (id !== null && words.trim() !== '') return [{type: 'record', id, words}];
    return words === '' ? [] : [textPart(words)];
  });
}

function textPart(text: string): CaptionPart {
  return {type: 'text', text};
}

// Whether there is such a record is not asked here; what checks a story says which are not there.
function recordOf(url: string): string | null {
  const id = /^record:(.{1,360})$/u.exec(url)?.[1];
  if (id === undefined) return null;
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

// Without recursion: a caption can open more quotations in one line than there is stack.
function plainText(root: Nodes): string {
  const words: string[] = [];
  const left: (Nodes | string)[] = [root];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (typeof node === 'string') words.push(node);
    else if (!('children' in node)) words.push(ownText(node));
    else left.push(...(node.type === 'paragraph' ? [' '] : []), ...node.children.toReversed());
  }
  return words.join('');
}

// Lines of a paragraph are one line on the screen.
function ownText(node: Exclude<Nodes, Parents>): string {
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  return 'value' in node ? node.value.replace(/\s*\n\s*/g, ' ') : '';
}

function linesOf(caption: readonly CaptionBlock[]): (readonly CaptionPart[])[] {
  return caption.flatMap((block) => (block.type === 'list' ? block.items : [block.parts]));
}

function wordsOf(parts: readonly CaptionPart[]): string {
  return parts
    .map((part) => (part.type === 'text' ? part.text : part.type === 'record' ? part.words : wordsOf(part.parts)))
    .join('');
}

function idsOf(parts: readonly CaptionPart[]): string[] {
  return parts.flatMap((part) => {
    if (part.type === 'text') return [];
    return part.type === 'record' ? [part.id] : idsOf(part.parts);
  });
}

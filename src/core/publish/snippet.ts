import {cleanText} from '../cite/clean-text.ts';
import {escapeXml} from '../xml/escape-xml.ts';

/** Where a snippet is pasted. */
export const PLACES = ['web', 'element', 'wordpress', 'ghost', 'quarto', 'jupyter', 'observable', 'markdown'] as const;
export type Place = (typeof PLACES)[number];

/** What a snippet shows, and how. */
export interface SnippetParts {
  /** Absolute address of the view as a frame. */
  readonly frame: string;
  /** Absolute address of the view on the full map. */
  readonly address: string;
  /** The view as a fragment without `#`. */
  readonly view: string;
  /** Absolute address of the folder in which the app, its scripts and its data lie; ends with a slash. */
  readonly base: string;
  /** What a screen reader calls it. */
  readonly title: string;
  /** In CSS px; where the frame tells its page how high it is, the height until it does. */
  readonly height: number;
  /** Whether the frame is to grow with its content, which takes a script of ours on the page. */
  readonly grows: boolean;
}

/**
 * The code that shows a view at a place. What it is made of is escaped for HTML, Markdown, Python and JavaScript, and a
 * title is one line, so that a title stays a title. Without `grows` no script of ours runs on the page that the frame stands in.
 */
export function snippet(place: Place, parts: SnippetParts): string {
  return WRITERS[place]({...parts, title: cleanText(parts.title)});
}

const WRITERS: Readonly<Record<Place, (parts: SnippetParts) => string>> = {
  web: html,
  element: ({base, view, title, height}) =>
    [
      `<script type="module" src="${escapeXml(`${base}incident-map.js`)}"></script>`,
      `<incident-map src="${escapeXml(`${base}data/catalog.json`)}" controls href="${escapeXml(base)}"`,
      `  view="${escapeXml(view)}"`,
      `  aria-label="${escapeXml(title)}" style="display:block;height:${height}px"></incident-map>`
    ].join('\n'),
  // A block of custom HTML; who may not write one pastes the address, which the site asks for the frame by oEmbed.
  wordpress: (parts) => `<!-- wp:html -->\n${html(parts)}\n<!-- /wp:html -->`,
  ghost: (parts) => `<!--kg-card-begin: html-->\n${html(parts)}\n<!--kg-card-end: html-->`,
  quarto: (parts) => ['```{=html}', html(parts), '```'].join('\n'),
  jupyter: ({frame, height}) =>
    ['from IPython.display import IFrame', `IFrame(${JSON.stringify(frame)}, width="100%", height=${height})`].join(
      '\n'
    ),
  // Within a template `${` and the backtick would end the text.
  observable: (parts) => `html\`${html({...parts, grows: false}).replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``,
  markdown: ({title, address}) => `[![${escapeMarkdown(title)}](dateline.png)](<${address}>)`
};

function html({frame, title, height, grows, base}: SnippetParts): string {
  const frameText = [
    `<iframe src="${escapeXml(frame)}" title="${escapeXml(title)}" height="${height}"`,
    '  style="width:0;min-width:100%!important;border:0" loading="lazy" allow="fullscreen"',
    '  referrerpolicy="no-referrer"></iframe>'
  ];
  const script = `<script async src="${escapeXml(`${base}dateline-height.js`)}"></script>`;
  return [...frameText, ...(grows ? [script] : [])].join('\n');
}

// What ends the text of a picture, or would be read as markup or HTML in it (https://spec.commonmark.org/0.31.2/#backslash-escapes).
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&!()]/g, '\\$&');
}

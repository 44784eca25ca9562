import type {Plugin} from 'vite';

/** Size in px that a map in an article is offered in; the height is that of such a frame as it measures itself. */
const FRAME = {width: 640, height: 535} as const;

const TITLE = 'Dateline';

/** What other sites are told of a site of Dateline: https://oembed.com, type rich. The file is the same for every view, since a view stands in the fragment, which no server is told. */
export function oembed(site: string) {
  const attributes = [
    `src="${site}#embed=1" title="${TITLE}" width="${FRAME.width}" height="${FRAME.height}"`,
    'style="width:0;min-width:100%!important;border:0" loading="lazy" allow="fullscreen" referrerpolicy="no-referrer"'
  ];
  return {
    ...{version: '1.0', type: 'rich', title: TITLE, provider_name: TITLE, provider_url: site},
    html: `<iframe ${attributes.join(' ')}></iframe>`,
    ...FRAME
  };
}

/**
 * The absolute address of the folder that a site is served from, with a slash at its end, by what an environment variable says.
 * @throws TypeError when it is no address of http or https
 */
export function readSite(text: string): string {
  const url = new URL(text.endsWith('/') ? text : `${text}/`);
  if (!/^https?:$/.test(url.protocol) || url.search || url.hash || url.username)
    throw new TypeError(`not the address of a site: ${text}`);
  return url.href;
}

/**
 * Writes the oEmbed of a site and the link by which others discover it, when DATELINE_SITE names the address of the site; both
 * need one that is absolute. WordPress reads the first 150 KB of a page alone, so the link stands at its head.
 */
export function oembedBuild(text: string | undefined): Plugin {
  const site = text ? readSite(text) : null;
  return {
    name: 'dateline:oembed',
    apply: 'build',
    transformIndexHtml: () =>
      site === null
        ? []
        : [
            {
              tag: 'link',
              attrs: {rel: 'alternate', type: 'application/json+oembed', href: `${site}oembed.json`, title: TITLE},
              injectTo: 'head-prepend'
            }
          ],
    generateBundle() {
      if (site !== null)
        this.emitFile({type: 'asset', fileName: 'oembed.json', source: JSON.stringify(oembed(site), null, 2)});
    }
  };
}

import type {IncidentMapElement} from '../element/index.ts';

/** The address is written this long after the last change, in ms. */
const REST_MS = 350;

/** Keys whose change makes a new entry in the browser's history; the others overwrite the last one. */
const STEPS = ['sel', 'kind', 'status', 'country', 'mode', 'data', 'known'] as const;

/**
 * Keeps the fragment of the address and the view of the map the same: what changes on the map is written when it has come
 * to rest, and back, forward and a pasted link are shown. Where a frame forbids it, the map works without.
 */
export function followAddress(map: IncidentMapElement): void {
  let written = location.hash.replace(/^#/, '');
  let timer: ReturnType<typeof setTimeout> | undefined;

  function write(): void {
    const view = map.view;
    // While time runs only a new chapter is worth an entry, so that a reload finds it.
    if (!map.paused && valueOf(view, 'ch') === valueOf(written, 'ch')) return;
    if (view === written) return;
    const step = STEPS.some((key) => valueOf(view, key) !== valueOf(written, key));
    written = view;
    try {
      if (step) history.pushState(null, '', `#${view}`);
      else history.replaceState(null, '', `#${view}`);
    } catch {
      // A frame made from srcdoc has no address of its own.
    }
  }

  function read(): void {
    const view = location.hash.replace(/^#/, '');
    if (view === written) return;
    written = view;
    map.view = view;
  }

  map.addEventListener('viewchange', () => {
    clearTimeout(timer);
    timer = setTimeout(write, REST_MS);
  });
  addEventListener('popstate', read);
  addEventListener('hashchange', read);
}

function valueOf(view: string, key: string): string | undefined {
  return view.split('&').find((part) => part.startsWith(`${key}=`));
}

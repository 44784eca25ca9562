/** What only our own styles speak of: the frame of a map, its components, and the map library. */
const OURS = /\.dateline\b|\.svelte-|\.maplibregl-/;

/** The styles of a root, for all maps in it. */
interface Shared {
  maps: number;
  readonly loaded: Promise<unknown>;
  readonly stop: () => void;
}

const roots = new WeakMap<ShadowRoot, Shared>();

/** Sheets whose rules have been read and are of others: a change of the document does not read them again. */
const foreign = new WeakSet<CSSStyleSheet>();

/**
 * Gives a shadow root the styles of maps that the document around it has, and those that come later, along with parts of a
 * map. Those that cannot be read, because they are of another origin and not fetched with `crossorigin`, are left out. Fonts
 * count for all roots where they stand. Resolves when they are there with a function that takes them away.
 */
export async function shareStyles(root: ShadowRoot): Promise<() => void> {
  const shared = roots.get(root) ?? copyInto(root);
  roots.set(root, shared);
  shared.maps++;
  await shared.loaded;
  return () => {
    if (--shared.maps > 0) return;
    roots.delete(root);
    shared.stop();
  };
}

// The elements are copied, not their rules: a rule loses a shorthand that holds a variable when its text is asked for.
function copyInto(root: ShadowRoot): Shared {
  const {head, styleSheets} = root.ownerDocument;
  const copies = new Map<Node, Element>();
  const waiting: Promise<unknown>[] = [];
  const copy = () => {
    for (const sheet of styleSheets) {
      const {ownerNode} = sheet;
      if (!(ownerNode instanceof Element) || copies.has(ownerNode) || !isOurs(sheet)) continue;
      const before = [...copies.values()].at(-1);
      const made = ownerNode.cloneNode(true) as Element;
      copies.set(ownerNode, made);
      if (made.localName === 'link') waiting.push(settled(made));
      // Before those of the root, which may change what they say.
      if (before) before.after(made);
      else root.prepend(made);
    }
  };
  // A sheet that is fetched has rules when it has come: this event does not bubble, but is seen on its way.
  const later = new MutationObserver(copy);
  later.observe(head, {childList: true});
  head.addEventListener('load', copy, true);
  copy();
  return {
    maps: 0,
    loaded: Promise.all(waiting),
    stop: () => {
      later.disconnect();
      head.removeEventListener('load', copy, true);
      for (const made of copies.values()) made.remove();
    }
  };
}

function isOurs(sheet: CSSStyleSheet): boolean {
  if (foreign.has(sheet)) return false;
  try {
    const rules = Array.from(sheet.cssRules);
    const ours = rules.some(({cssText}) => OURS.test(cssText));
    // One without rules may still be on its way.
    if (!ours && rules.length > 0) foreign.add(sheet);
    return ours;
  } catch {
    return false;
  }
}

function settled(link: Element): Promise<unknown> {
  return new Promise((done) => {
    for (const type of ['load', 'error']) link.addEventListener(type, done, {once: true});
  });
}

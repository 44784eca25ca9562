/** The tree that an element lies in: the document, or the shadow root of somebody else, which has a focus of its own. */
export function treeOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}

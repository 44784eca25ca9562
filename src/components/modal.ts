import {treeOf} from './tree-of.ts';

/** Opens a dialog over everything. It keeps the focus inside, and gives it back when it goes. */
export function modal(dialog: HTMLDialogElement): () => void {
  const before = treeOf(dialog).activeElement;
  dialog.showModal();
  return () => before instanceof HTMLElement && before.focus();
}

import {mount, unmount} from 'svelte';
import type {ComponentProps} from 'svelte';
import PageNotice from '../components/PageNotice.svelte';

/** What a notice says, in which theme, and what its button does; it has none without. */
export interface PageNoticeOptions extends Pick<ComponentProps<typeof PageNotice>, 'says' | 'theme'> {
  readonly onReload?: () => void;
}

/** Shows a notice over the page, which its reader can dismiss. Returns a function that takes it away. */
export function showPageNotice(target: HTMLElement, {says, theme, onReload}: PageNoticeOptions): () => void {
  let shown: ReturnType<typeof mount> | null = null;
  const close = () => {
    if (shown) void unmount(shown);
    shown = null;
  };
  shown = mount(PageNotice, {target, props: {says, theme, onReload: onReload ?? null, onDismiss: close}});
  return close;
}

import {mount, unmount} from 'svelte';
import Failure from '../components/Failure.svelte';
import {readTheme} from './attributes.ts';

/** Says in an element why its map could not be opened, with a button to try again. Returns what takes it away. */
export function showFailure(element: HTMLElement, message: string, onRetry: () => void): () => void {
  element.replaceChildren();
  const theme = readTheme(element.getAttribute('theme'));
  const component = mount(Failure, {target: element, props: {message, theme, onRetry}});
  return () => void unmount(component);
}

import type {View} from '../state/view.svelte.ts';

/** Tells a view whether the user's system is dark, now and whenever that changes. Returns a function that ends it. */
export function followSystemTheme(view: View): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => (view.systemDark = dark.matches);
  follow();
  dark.addEventListener('change', follow);
  return () => dark.removeEventListener('change', follow);
}

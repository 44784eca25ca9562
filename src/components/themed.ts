import type {Attachment} from 'svelte/attachments';
import {cssTokens} from '../core/theme/css-tokens.ts';
import type {ThemeName} from '../core/theme/tokens.ts';
import {tokens} from '../core/theme/tokens.ts';

/** What a page may set another color for, as `--dateline-ink` on the map or around it; the colors of the map are not among them. */
const OPEN = /^--(?:panel|raised|line|ink|focus)/;

/** Gives an element the colors of a theme as CSS custom properties, from the same tokens as the map. */
export function themed(shade: () => ThemeName): Attachment<HTMLElement> {
  return (element) => {
    for (const [name, value] of cssTokens(tokens[shade()])) {
      const themable = OPEN.test(name);
      element.style.setProperty(name, themable ? `var(--dateline-${name.slice(2)}, ${value})` : value);
    }
    element.style.colorScheme = shade();
    element.dataset.theme = shade();
  };
}

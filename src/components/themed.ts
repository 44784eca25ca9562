import type {Attachment} from 'svelte/attachments';
import {cssTokens} from '../core/theme/css-tokens.ts';
import type {ThemeName} from '../core/theme/tokens.ts';
import {tokens} from '../core/theme/tokens.ts';

/** Gives an element the colors of a theme as CSS custom properties, from the same tokens as the map. */
export function themed(shade: () => ThemeName): Attachment<HTMLElement> {
  return (element) => {
    for (const [name, value] of cssTokens(tokens[shade()])) element.style.setProperty(name, value);
    element.style.colorScheme = shade();
    element.dataset.theme = shade();
  };
}

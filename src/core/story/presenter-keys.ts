/** What a key does while a story is presented. */
export type PresenterAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'play'
  | 'back'
  | 'unattended'
  | 'blank'
  | 'fullscreen'
  | 'notes'
  | 'goTo'
  | 'help'
  | 'leave';

/** One line of the table of keys. */
interface PresenterKey {
  readonly action: PresenterAction;
  /** `KeyboardEvent.key`, letters in lower case. */
  readonly keys: readonly string[];
  /** As the help screen prints them. */
  readonly shown: string;
}

/**
 * The keys of a presentation, those among them that clickers send: Page Up and Page Down, arrows, B or a full stop, F5 and
 * Escape (as reveal.js and PowerPoint have them). The help screen prints this table.
 */
export const PRESENTER_KEYS: readonly PresenterKey[] = [
  {action: 'next', keys: ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n'], shown: 'Page Down · → · ↓ · Space · N'},
  {action: 'previous', keys: ['PageUp', 'ArrowLeft', 'ArrowUp', 'p'], shown: 'Page Up · ← · ↑ · P'},
  {action: 'first', keys: ['Home', 'F5'], shown: 'Home · F5'},
  {action: 'last', keys: ['End'], shown: 'End'},
  {action: 'play', keys: ['k'], shown: 'K'},
  {action: 'back', keys: ['r'], shown: 'R'},
  {action: 'unattended', keys: ['l'], shown: 'L'},
  {action: 'blank', keys: ['b', '.'], shown: 'B · .'},
  {action: 'goTo', keys: ['g'], shown: 'G'},
  {action: 'notes', keys: ['s'], shown: 'S'},
  {action: 'fullscreen', keys: ['f'], shown: 'F'},
  {action: 'help', keys: ['?'], shown: '?'},
  {action: 'leave', keys: ['Escape'], shown: 'Esc'}
];

/** What a key does; null when it does nothing. */
export function presenterAction(key: string): PresenterAction | null {
  const name = key.length === 1 ? key.toLowerCase() : key;
  return PRESENTER_KEYS.find(({keys}) => keys.includes(name))?.action ?? null;
}

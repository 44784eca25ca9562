/**
 * Keys of a fragment that are about the page which a map is shown on, and say nothing about the view: no view and no link
 * that is written holds them.
 */
export const FRAME_KEYS: readonly string[] = ['embed', 'kiosk', 'autoplay', 'allow', 'frame'];

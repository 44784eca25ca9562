/**
 * The key of a link that names the version of the data it was made with: at least the first 12 digits of the SHA-256 of its
 * canonical form. It is no part of the view, so the codec of views leaves it alone, as every key that it does not know, and it
 * survives in the links of the map.
 */
export const VERSION_KEY = 'hash';

/** One key of a fragment and its value, as text that a fragment holds. */
export function writePair([key, value]: readonly [key: string, value: string]): string {
  return `${escape(key)}=${escape(value)}`;
}

/** The keys of a fragment without `#` and their values, in order. Never throws. */
export function readPairs(fragment: string): [key: string, value: string][] {
  return fragment.split('&').filter(Boolean).map(split);
}

function split(part: string): [key: string, value: string] {
  const at = part.indexOf('=');
  return at < 0 ? [unescape(part), ''] : [unescape(part.slice(0, at)), unescape(part.slice(at + 1))];
}

// A lone % is taken literally: a mangled link still opens.
function unescape(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}

// Slashes, commas and colons are legal in a fragment and keep the link readable.
function escape(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/%(2F|2C|3A)/g, decodeURIComponent);
}

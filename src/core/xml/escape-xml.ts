const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // A text may not hold "]]>".
  '>': '&gt;',
  '"': '&quot;',
  // A reader turns a bare one into a line feed.
  '\r': '&#13;'
};

// All that XML 1.0 does not allow, not even escaped (https://www.w3.org/TR/xml/#charsets). With the flag u a surrogate
// matches only where its other half is missing.
const DISALLOWED = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as it stands in an XML 1.0 text or quoted attribute; characters that XML does not allow are left out. */
export function escapeXml(text: string): string {
  return text.replace(DISALLOWED, '').replace(/[&<>"\r]/g, (character) => ESCAPES[character]!);
}

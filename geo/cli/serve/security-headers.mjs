/** The content security policy of every page that the app serves, directive by directive. */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  // The preview of what is embedded.
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'"
];

/**
 * The policy as the header carries it, and the built page's `<meta>` for hosts that cannot set headers. It does not say who may
 * frame a page, which everybody may: `frame-ancestors *` would refuse those without an origin, such as a notebook's cells.
 */
export const META_POLICY = DIRECTIVES.join('; ');

/**
 * The headers of every response. Frames of opaque origin load modules and fonts through CORS, so all origins may read.
 * @type {Readonly<Record<string, string>>}
 */
export const SECURITY_HEADERS = Object.freeze({
  'Content-Security-Policy': META_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*'
});

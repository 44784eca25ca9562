/** The content security policy of every page that the app serves, directive by directive. */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'"
];

/** The policy as the built page's `<meta>` carries it, for hosts that cannot set headers. */
export const META_POLICY = DIRECTIVES.join('; ');

/** The policy as the header carries it: `frame-ancestors` has no effect in a `<meta>`, so only the header has it. */
export const HEADER_POLICY = `${META_POLICY}; frame-ancestors *`;

/**
 * The headers of every response. Frames of opaque origin load modules and fonts through CORS, so all origins may read.
 * @type {Readonly<Record<string, string>>}
 */
export const SECURITY_HEADERS = Object.freeze({
  'Content-Security-Policy': HEADER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*'
});

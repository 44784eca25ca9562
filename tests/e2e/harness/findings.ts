import type {BrowserContext, Request} from 'playwright-core';

/** Something a page did that no page may do. */
export interface Finding {
  readonly kind: 'console' | 'page error' | 'policy violation' | 'foreign request' | 'failed request';
  readonly text: string;
}

/** What the graphics driver logs about reading pixels back, which only tests and exports do. */
const DRIVER_NOTICE = /^\[\.WebGL-.*GL Driver Message .*GPU stall due to ReadPixels/;

/**
 * Records every warning and error on the console, uncaught error, violation of the content security policy, request
 * to another origin and failed request of all pages in a context. Call before the first page is opened.
 */
export async function collectFindings(context: BrowserContext, origin: string): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const add = (kind: Finding['kind'], text: string) => void findings.push({kind, text});

  context.on('console', (message) => {
    if (message.type() !== 'warning' && message.type() !== 'error') return;
    if (!DRIVER_NOTICE.test(message.text())) add('console', `${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (webError) => add('page error', webError.error().stack ?? String(webError.error())));
  context.on('request', (request) => {
    if (!isOwn(request, origin)) add('foreign request', request.url());
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left and a tile that is no longer wanted abort their requests.
    if (reason !== 'net::ERR_ABORTED') add('failed request', `${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) add('failed request', `${response.url()} ${response.status()}`);
  });
  await context.exposeFunction('reportPolicyViolation', (text: string) => add('policy violation', text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sourceFile, lineNumber}) => {
      const report = (globalThis as unknown as {reportPolicyViolation: (text: string) => void}).reportPolicyViolation;
      report(`${violatedDirective} blocked ${blockedURI} at ${sourceFile}:${lineNumber}`);
    });
  });
  return findings;
}

function isOwn(request: Request, origin: string): boolean {
  const url = new URL(request.url());
  return url.origin === origin || url.protocol === 'data:' || url.href === 'about:blank';
}

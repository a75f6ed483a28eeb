import { createMiddleware } from 'hono/factory';
import type { Environment } from './environment.ts';

/** Where Excel on the web, Teams and Outlook put a task pane into a frame. */
export const officeHosts = [
  'https://*.officeapps.live.com',
  'https://*.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft.com',
  'https://*.sharepoint.com',
];

export type HeaderOptions = {
  publicOrigin: string;
  /** Sites, besides this one, that may show the pages of the pane in a frame. */
  frameAncestors: string[];
  /** Sites, besides this one, that scripts come from. */
  scriptSources: string[];
  /** Lets vite's inline scripts and its socket in. */
  development: boolean;
};

/** The pages that Excel shows in a frame, and so those that a lure of somebody else's could stand around. */
const inExcel = ['/taskpane.html', '/readiness.html'];

/** No X-Frame-Options: it knows only "nobody" and "this site", and would keep Excel on the web out. */
export function securityHeaders(options: HeaderOptions) {
  const headers = Object.entries({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(isLocal(options.publicOrigin) ? {} : { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
  });
  const [framed, alone] = [contentPolicy(options), contentPolicy({ ...options, frameAncestors: [] })];
  return createMiddleware<Environment>(async (context, next) => {
    await next();
    const policy = inExcel.includes(context.req.path) ? framed : alone;
    context.res.headers.set('Content-Security-Policy', policy);
    for (const [name, value] of headers) context.res.headers.set(name, value);
  });
}

/** office.js needs no eval and no foreign site but its own, and Fluent UI writes its styles into the page. */
function contentPolicy({ frameAncestors, scriptSources, development }: HeaderOptions): string {
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...scriptSources, ...(development ? ["'unsafe-inline'"] : [])].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${development ? ' wss:' : ''}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${["'self'", ...frameAncestors].join(' ')}`,
  ].join('; ');
}

/** On localhost the header would force every other program's port there to https, for a year. */
function isLocal(origin: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname);
}

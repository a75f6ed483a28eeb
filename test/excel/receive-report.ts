import { createServer } from 'node:https';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type ReadinessReport, readinessReport } from '../../addin/readiness/report.ts';
import type { Certificate } from '../../server/host/certificate.ts';
import { listen, stop } from '../../server/host/listen.ts';
import type { Environment } from '../../server/http/environment.ts';
import { type Assets, pageRoutes } from '../../server/http/pages.ts';
import { officeHosts, securityHeaders } from '../../server/http/security-headers.ts';
import { network } from '../../server/office-js/office-js.ts';
import type { Settings } from '../../server/settings.ts';

/** A server on this computer alone that shows the page and takes what comes of it; it has no database and no accounts. */
export type Receiver = {
  origin: string;
  /** The first sound report that the page hands over. */
  report: Promise<ReadinessReport>;
  stop(): Promise<void>;
};

/** Far more than all checks say. */
const largest = 2 * 1024 * 1024;

export async function receiveReport(
  assets: Assets,
  certificate: Certificate,
  { port, sheetFonts, contact }: Pick<Settings, 'port' | 'sheetFonts' | 'contact'>,
): Promise<Receiver | { taken: number }> {
  const received = Promise.withResolvers<ReadinessReport>();
  const server = createServer({ cert: certificate.cert, key: certificate.key });
  const listening = await listen(server, port, '127.0.0.1');
  if (listening.kind !== 'listening') return { taken: port };
  const origin = `https://localhost:${listening.port}`;

  const app = new Hono<Environment>();
  const scriptSources = assets.officeJs.from === 'network' ? [network] : [];
  app.use(securityHeaders({ publicOrigin: origin, frameAncestors: officeHosts, scriptSources, development: false }));
  app.post('/readiness-report', bodyLimit({ maxSize: largest }), async (context) => {
    const report = readinessReport.safeParse(await context.req.json().catch(() => null));
    if (!report.success) return context.text(report.error.message, 422);
    received.resolve(report.data);
    return context.body(null, 204);
  });
  app.route(
    '/',
    pageRoutes(assets, { publicOrigin: origin, workbench: false, sheetFonts }, async () => contact ?? null),
  );
  server.on('request', getRequestListener(app.fetch));
  return { origin, report: received.promise, stop: () => stop(server) };
}

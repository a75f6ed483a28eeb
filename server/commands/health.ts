import { get as getPlain } from 'node:http';
import { get } from 'node:https';
import { readSettings } from '../settings.ts';

/**
 * `npm run health`: asks the server of this computer how it is, as a container's health check does; a certificate is not
 * looked at, since nobody is between. Status: 0 where it is well, 1 where it is not, or does not answer within four seconds.
 */
const settings = readSettings(process.env);
if ('faults' in settings) {
  process.stderr.write(`การตั้งค่าไม่ถูกต้อง · wrong settings\n  ${settings.faults.join('\n  ')}\n`);
  process.exit(1);
}
const everywhere = ['0.0.0.0', '::'];
const where = {
  host: everywhere.includes(settings.host) ? 'localhost' : settings.host,
  port: settings.port,
  path: '/health',
  signal: AbortSignal.timeout(4000),
};
const asked = settings.tls ? get({ ...where, rejectUnauthorized: false }) : getPlain(where);
asked.once('error', (error) => {
  process.stderr.write(`✗ ${error.message}\n`);
  process.exitCode = 1;
});
asked.once('response', async (answer) => {
  const said = Buffer.concat(await answer.toArray()).toString();
  process.stdout.write(`${answer.statusCode === 200 ? '✓' : '✗'} ${said}\n`);
  process.exitCode = answer.statusCode === 200 ? 0 : 1;
});

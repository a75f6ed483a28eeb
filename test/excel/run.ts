import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAddIn } from '../../server/host/add-in-build.ts';
import { findCertificate } from '../../server/host/certificate.ts';
import { readGivenCertificate } from '../../server/host/given-certificate.ts';
import { manifestFor } from '../../server/http/manifest.ts';
import { readinessManifest } from '../../server/http/pages.ts';
import { findOfficeJs, packagedOfficeJs } from '../../server/office-js/office-js.ts';
import { readSettings } from '../../server/settings.ts';
import { receiveReport } from './receive-report.ts';
import { told } from './report.ts';

/**
 * `npm run test:excel`: on a Windows or Mac computer that has Excel, brings it up with the page “ตรวจความพร้อม · Readiness”,
 * which tries everything that needs no hand, takes its answers and says what they mean as `excel-report` does. Microsoft's
 * own tool puts the add-in into Excel and takes it out again. Its test server is not used: it listens at another origin,
 * which the pages' own content policy does not let them speak to.
 */

const root = join(import.meta.dirname, '../..');
/** MIT; fetched for this one run, so that the project does not depend on it. */
const sideloading = 'office-addin-debugging@7.0.0';
const patience = 15 * 60 * 1000;

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  fail('ต้องรันบน Windows หรือ Mac ที่มี Excel · this needs a Windows or Mac computer with Excel');
}
const settings = readSettings(process.env);
if ('faults' in settings) fail(settings.faults.join('\n'));
const folder = mkdtempSync(join(tmpdir(), 'traimat-excel-'));
const given = settings.certificate && readGivenCertificate(settings.certificate);
if (given && 'fault' in given) fail(given.fault);
const certificate = await findCertificate(given, folder, 'https://localhost', new Date());
if (certificate.from === 'self-signed') fail('Excel ยังไม่เชื่อใบรับรอง: npm run certs ก่อน · first: npm run certs');
const build = buildAddIn(root);
if (build.kind === 'failed') fail(build.reason);
const dist = join(root, 'dist');
const officeJs = findOfficeJs(settings.officeJs, settings.dataDirectory, packagedOfficeJs(root));
const receiver = await receiveReport({ dist, officeJs, manifest: join(root, 'manifest.xml') }, certificate, settings);
if ('taken' in receiver) fail(`พอร์ต ${receiver.taken} มีโปรแกรมอื่นใช้อยู่ · port ${receiver.taken} is in use: set PORT`);

const manifest = join(folder, readinessManifest);
writeFileSync(manifest, unattended(manifestFor(receiver.origin, readFileSync(join(dist, readinessManifest), 'utf8'))));
await sideload('start', manifest, 'desktop', '--app', 'excel', '--no-debug', '--no-live-reload');
const report = await Promise.race([receiver.report, inTime()]);
await sideload('stop', manifest);
await receiver.stop();
if (report === null) fail(`Excel ไม่ส่งผลใน ${patience / 60_000} นาที · Excel has handed nothing over in time`);

const file = join(process.cwd(), `traimat-readiness-${report.madeAt.slice(0, 16).replaceAll(':', '')}.json`);
writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
const { output, status } = told(report);
process.stdout.write(`${output}  ${file}\n`);
process.exit(status);

/** The page then begins by itself and hands its answers over. */
function unattended(text: string): string {
  return text.replaceAll('/readiness.html"', '/readiness.html?unattended"');
}

function sideload(...words: string[]): Promise<void> {
  // On Windows npx is a batch file, which only a shell runs.
  const child = spawn('npx', ['--yes', sideloading, ...words], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${sideloading} ${words[0]} has ended with ${code}`)),
    );
  });
}

function inTime(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), patience));
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

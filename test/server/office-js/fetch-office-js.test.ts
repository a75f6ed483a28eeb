import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchOfficeJs, neededFiles } from '../../../server/office-js/fetch-office-js.ts';
import { findOfficeJs, packagedOfficeJs } from '../../../server/office-js/office-js.ts';
import { temporaryFolder } from '../fixture.ts';

/** Microsoft's network, as a server of our own. */
const scripts = new Map([
  ['/lib/1/hosted/office.js', 'office'],
  ['/lib/1/hosted/th-th/office_strings.js', 'คำ'],
]);
const network = createServer((request, response) => {
  const script = scripts.get(request.url ?? '');
  if (script !== undefined) response.setHeader('Content-Type', 'text/javascript').end(script);
  else if (request.url?.endsWith('page.js')) response.setHeader('Content-Type', 'text/html').end('<h1>Sign in</h1>');
  else response.writeHead(404).end();
});
let from: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => network.listen(0, '127.0.0.1', resolve));
  const address = network.address();
  from = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/lib/1/hosted/`;
});
afterAll(() => network.close());

const files = ['office.js', 'th-th/office_strings.js'];

describe('fetching office.js', () => {
  test('puts every file in its place, and again over an older copy', async () => {
    const folder = join(temporaryFolder(), 'office-js');
    for (let times = 0; times < 2; times += 1) {
      expect(await fetchOfficeJs(from, files, folder)).toEqual({ kind: 'fetched', files: 2, bytes: 12 });
    }
    expect(readFileSync(join(folder, 'th-th/office_strings.js'), 'utf8')).toBe('คำ');
    expect(existsSync(`${folder}.new`)).toBe(false);
  });

  test.each([
    ['is not there', 'nothing.js', 'HTTP 404'],
    ['is a gateway’s page instead', 'page.js', 'not a script: text/html'],
  ])('leaves what was there where a file %s', async (_title, missing, reason) => {
    const folder = join(temporaryFolder(), 'office-js');
    await fetchOfficeJs(from, files, folder);
    expect(await fetchOfficeJs(from, ['office.js', missing], folder)).toEqual({
      kind: 'failed',
      file: missing,
      reason,
    });
    expect(readFileSync(join(folder, 'th-th/office_strings.js'), 'utf8')).toBe('คำ');
    expect(existsSync(`${folder}.new`)).toBe(false);
  });

  test('says why where nobody answers', async () => {
    const failed = await fetchOfficeJs('http://127.0.0.1:9/', files, join(temporaryFolder(), 'office-js'));
    expect(failed).toMatchObject({ kind: 'failed', file: 'office.js', reason: expect.stringMatching(/\w/) });
  });

  test('asks for Excel’s files on each platform, and for no other program’s', async () => {
    const needed = await neededFiles(packagedOfficeJs('.'));
    for (const name of ['office.js', 'excel-web-16.00.js', 'excel-win32-16.01.js', 'excel-mac-16.00.js'])
      expect(needed).toContain(name);
    expect(needed).toContain('th-th/office_strings.js');
    expect(needed.filter((name) => /debug|word|outlook|powerpoint|project|onenote/.test(name))).toEqual([]);
  });
});

test('the server takes the fetched copy where there is one, else the package’s, or the network where it is told to', async () => {
  const data = temporaryFolder();
  expect(findOfficeJs('own', data, 'packaged')).toEqual({ from: 'package', folder: 'packaged' });
  await fetchOfficeJs(from, files, join(data, 'office-js'));
  expect(findOfficeJs('own', data, 'packaged')).toEqual({ from: 'fetched', folder: join(data, 'office-js') });
  expect(findOfficeJs('network', data, 'packaged')).toEqual({ from: 'network' });
});

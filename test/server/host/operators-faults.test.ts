import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findCertificate } from '../../../server/host/certificate.ts';
import { certificateWarning } from '../../../server/host/certificate-warning.ts';
import { onCrash } from '../../../server/host/crash.ts';
import { makeFolder } from '../../../server/host/folder.ts';
import { faultOfStart } from '../../../server/host/system-fault.ts';
import { createLog } from '../../../server/log.ts';
import { findMisspelt } from '../../../server/misspelt-settings.ts';
import { settingNames } from '../../../server/settings.ts';
import { temporaryFolder } from '../fixture.ts';
import { operatingPage, operatorsFaults, pageWith } from './operators-faults.ts';

const faults = await operatorsFaults(temporaryFolder());

describe('a fault of the operator’s', () => {
  test.each(faults)('$what: one line in Thai and in English', ({ line }) => {
    expect(line).not.toContain('\n');
    const [thai = '', english = ''] = line.split(' · ');
    expect(thai).toMatch(/[ก-๙]{6}/);
    expect(english).toMatch(/[a-z]{2}/);
    expect(english).not.toMatch(/[ก-๙]{6}/);
  });

  test('stands in the operating page with the line that it really gives: node test/server/host/write-faults.ts', () => {
    expect(readFileSync(operatingPage, 'utf8')).toBe(pageWith(faults));
  });

  test('is none of the program’s, which keeps its stack', () => {
    expect(faultOfStart(new TypeError('x is not a function'), 'data')).toBeNull();
    expect(faultOfStart(Object.assign(new Error('constraint failed'), { errcode: 19 }), 'data')).toBeNull();
    expect(faultOfStart('thrown', 'data')).toBeNull();
  });

  test('names the folder that cannot be made, and nothing where it can', () => {
    expect(makeFolder('DATA_DIR', `${temporaryFolder()}/a/b`)).toBeNull();
    expect(makeFolder('DATA_DIR', `${operatingPage}/data`)).toMatch(/^DATA_DIR: .*a file is in its way/);
  });
});

describe('a certificate', () => {
  test('that will do is not warned of', async () => {
    const now = new Date('2026-11-29T09:00:00.000Z');
    const { cert } = await findCertificate(undefined, temporaryFolder(), 'https://traimat.example.go.th', now);
    expect(certificateWarning(cert, 'https://traimat.example.go.th', now)).toBeNull();
    expect(certificateWarning(cert, 'https://127.0.0.1:8443', now)).toBeNull();
  });
});

describe('a variable', () => {
  test.each([
    ['SMPT_URL', 'SMTP_URL'],
    ['SMTPURL', 'SMTP_URL'],
    ['smtp-url', 'SMTP_URL'],
    ['DATADIR', 'DATA_DIR'],
    ['PUBLIC_ORIGN', 'PUBLIC_ORIGIN'],
    ['TRUSTED_PROXY_S', 'TRUSTED_PROXIES'],
    ['TRAIMAT_PORT', 'PORT'],
    ['TRAIMAT_COLOUR', null],
  ])('%s: %s is meant', (given, meant) => {
    expect(findMisspelt([given], settingNames)).toEqual([{ given, meant }]);
  });

  test('of somebody else’s is none of ours', () => {
    const others = [
      'HOME',
      'HOSTNAME',
      'PATH',
      'MAIL',
      'LANG',
      'XDG_DATA_DIRS',
      'NODE_OPTIONS',
      'npm_config_port',
      'SHELL',
    ];
    expect(findMisspelt([...others, ...settingNames], settingNames)).toEqual([]);
  });
});

describe('what nobody has caught', () => {
  function crashing(faultOf: (error: unknown) => string | null, end = async () => {}) {
    const said: string[] = [];
    const codes: number[] = [];
    const log = createLog(
      () => new Date(0),
      (line) => said.push(line),
    );
    return {
      said,
      codes,
      crash: onCrash({ faultOf, end, log, say: (line) => said.push(line), exit: (code) => codes.push(code) }),
    };
  }

  test('is one line of the log with the stack in it; then the server ends what is under way, once', async () => {
    let ends = 0;
    const { said, codes, crash } = crashing(
      () => null,
      async () => {
        ends += 1;
      },
    );
    await Promise.all([crash(new TypeError('first'), 'uncaughtException'), crash('second', 'unhandledRejection')]);
    expect(said).toHaveLength(2);
    expect(said.map((line) => JSON.parse(line))).toMatchObject([
      {
        level: 'error',
        event: 'crash',
        kind: 'uncaughtException',
        stack: expect.stringContaining('TypeError: first\n'),
      },
      { level: 'error', event: 'crash', kind: 'unhandledRejection', stack: 'second' },
    ]);
    expect([ends, codes]).toEqual([1, [1]]);
  });

  test('is the operator’s line alone where that is all it is', async () => {
    const { said, codes, crash } = crashing(() => 'ดิสก์เต็ม · the disk is full');
    await crash(new Error('ENOSPC'), 'uncaughtException');
    expect([said, codes]).toEqual([['ดิสก์เต็ม · the disk is full\n'], [1]]);
  });

  test('is told nobody where nobody reads any more', async () => {
    const { said, codes, crash } = crashing(() => null);
    await crash(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }), 'uncaughtException');
    expect([said, codes]).toEqual([[], [1]]);
  });

  test('ends the server also where ending fails', async () => {
    const { said, codes, crash } = crashing(
      () => null,
      () => Promise.reject(new Error('cannot end')),
    );
    await crash(new Error('first'), 'uncaughtException');
    expect(said.join('\n')).toContain('cannot end');
    expect(codes).toEqual([1]);
  });
});

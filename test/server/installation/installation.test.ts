import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { givenByEnvironment } from '../../../server/installation/given-by-environment.ts';
import { type Given, openInstallation } from '../../../server/installation/installation.ts';
import { moveSecrets } from '../../../server/installation/move-secrets.ts';
import { openSecretFiles } from '../../../server/installation/secret-files.ts';
import { createMailing } from '../../../server/mail/mailing.ts';
import { listLog } from '../../../server/use-cases/log/list-log.ts';
import { unsetInstallation } from '../../../shared/terms/installation.ts';
import { temporaryFolder } from '../fixture.ts';
import { openMailServer } from '../mail/mail-server.ts';
import { openMemory } from '../memory-storage.ts';
import { stamp } from '../stamp.ts';

const from = { name: 'ไตรมาส', address: 'traimat@example.go.th' };
const mail = { host: 'mail.example.go.th', port: 587, secure: false, user: 'traimat', from };
const now = stamp('2026-01-12T03:00:00.000Z');

async function open(given: Given = { settings: {}, secrets: {} }) {
  const storage = await openMemory();
  const secrets = openSecretFiles(join(temporaryFolder(), 'secrets'));
  return { storage, secrets, installation: openInstallation(storage, secrets, given) };
}

describe('what the installation has been told', () => {
  test('is nothing until somebody says something, and then what was said last', async () => {
    const { installation, storage, secrets } = await open();
    expect(await installation.current()).toEqual(unsetInstallation);
    await installation.change({ settings: { contact: 'กองยุทธศาสตร์', mail } }, now);
    await installation.change({ settings: { contact: 'สยป.' } }, now);
    const expected = { ...unsetInstallation, contact: 'สยป.', mail };
    expect(await installation.current()).toEqual(expected);
    const other = openInstallation(storage, secrets, { settings: {}, secrets: {} });
    expect(await other.current()).toEqual(expected);
    await installation.change({ settings: { mail: null } }, now);
    expect(await other.current()).toEqual({ ...expected, mail: null });
  });

  test('is what the environment says wherever it says something, and that is not changed here', async () => {
    const given = givenByEnvironment({
      contact: 'ฝ่ายไอที',
      mail: { server: { host: 'mail', port: 465, secure: true, login: { user: 'u', password: 'geheim' } }, from },
      provider: undefined,
    });
    const { installation } = await open(given);
    expect(installation.given).toEqual({ settings: ['contact', 'mail'], secrets: ['mail-password'] });
    expect(await installation.current()).toMatchObject({
      contact: 'ฝ่ายไอที',
      mail: { host: 'mail', port: 465, secure: true, user: 'u', from },
    });
    expect(installation.secret('mail-password')).toBe('geheim');
    await expect(installation.change({ settings: { contact: 'อื่น' } }, now)).rejects.toThrow('contact');
    await expect(installation.change({ secrets: { 'mail-password': 'x' } }, now)).rejects.toThrow('mail-password');
  });

  test('is in the log with who has set it: what was before, what is after, and nothing of a secret', async () => {
    const { installation, storage } = await open();
    await installation.change({ settings: { mail }, secrets: { 'mail-password': 'geheim' } }, now);
    await installation.change(
      { settings: { mail, secondFactor: 'office' }, secrets: { 'mail-password': 'geheim' } },
      now,
    );
    await installation.change({ secrets: { 'mail-password': null } }, now);
    const { deeds } = await listLog(storage, {});
    expect(
      deeds.map(({ by, changes }) => [by.username, changes.map((c) => [c.what.en, c.before?.en, c.after?.en])]),
    ).toEqual([
      ['planning', [['Mail password', 'set', undefined]]],
      ['planning', [['Second factor', undefined, 'required of the planning office and administrators']]],
      ['planning', [['Mail password', undefined, 'set']]],
      ['planning', [['Mail server', undefined, 'mail.example.go.th:587 (traimat@example.go.th)']]],
    ]);
    expect(JSON.stringify(await storage.listLogged({ limit: 100 }))).not.toContain('geheim');
    expect((await storage.verifyLog(null))?.broken).toBeNull();
  });
});

describe('secrets', () => {
  test('lie in files that this user alone can read, whole or not at all', async () => {
    const { installation, secrets } = await open();
    await installation.change({ secrets: { 'mail-password': 'geheim', 'provider-secret': 'x' } }, now);
    expect(readFileSync(secrets.pathOf('mail-password'), 'utf8')).toBe('geheim');
    expect(readdirSync(secrets.directory).toSorted()).toEqual(['mail-password', 'provider-secret']);
    expect(statSync(secrets.directory).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(secrets.directory)) expect(statSync(secrets.pathOf(name)).mode & 0o777).toBe(0o600);
    await installation.change({ secrets: { 'provider-secret': null } }, now);
    expect(installation.secret('provider-secret')).toBeNull();
    expect(readdirSync(secrets.directory)).toEqual(['mail-password']);
  });

  test('of an old data folder are moved, and stay themselves', () => {
    const [data, secrets] = [temporaryFolder(), openSecretFiles(join(temporaryFolder(), 'secrets'))];
    for (const name of ['auth-secret', 'demo-password', 'tls.key', 'tls.crt'])
      writeFileSync(join(data, name), `old ${name}`);
    secrets.write('tls.crt', 'new');
    expect(moveSecrets(data, secrets)).toEqual({
      moved: ['auth-secret', 'demo-password', 'tls.key'],
      left: ['tls.crt'],
    });
    expect(readdirSync(data)).toEqual(['tls.crt']);
    expect(secrets.keep('auth-secret', () => 'another')).toBe('old auth-secret');
    expect(secrets.read('tls.crt')).toBe('new');
    expect(statSync(secrets.pathOf('tls.key')).mode & 0o777).toBe(0o600);
    expect(existsSync(`${secrets.pathOf('tls.key')}.new`)).toBe(false);
  });
});

describe('mail', () => {
  test('goes by the server that is set at the moment', async () => {
    const { installation } = await open();
    const mailing = createMailing(installation);
    expect(await mailing.mailer()).toBeNull();
    const letter = {
      to: { name: '', address: 'a@example.go.th' },
      subject: 's',
      text: 't',
      html: '<p>t</p>',
      unsubscribe: null,
    };
    const [first, second] = [await openMailServer(), await openMailServer()];
    for (const { address } of [first, second]) {
      const { login: _, ...server } = address;
      await installation.change({ settings: { mail: { ...server, user: null, from } } }, now);
      expect(await (await mailing.mailer())?.send(letter)).toBe('sent');
    }
    expect([first, second].map(({ arrived }) => arrived.length)).toEqual([1, 1]);
    expect(second.arrived[0]?.raw).not.toContain('List-Unsubscribe');
    const before = await mailing.mailer();
    expect(await mailing.mailer()).toBe(before);
    await installation.change({ secrets: { 'mail-password': 'other' } }, now);
    expect(await mailing.mailer()).not.toBe(before);
    mailing.close();
    expect(await before?.send(letter)).toBe('unanswered');
  });
});

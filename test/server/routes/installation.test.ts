import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unsetInstallation } from '../../../shared/terms/installation.ts';
import { optionalSteps } from '../../../shared/terms/setup.ts';
import { setupAnswer } from '../../../shared/wire/installation.ts';
import { openWorld, refusal, temporaryFolder } from '../fixture.ts';
import { certificate, serve } from '../installation/own-address.ts';
import { openMailServer, openSilentServer } from '../mail/mail-server.ts';

const world = await openWorld();
const path = '/api/v1/installation';
const from = { name: 'ไตรมาส', address: 'traimat@example.go.th' };
const change = (settings: object, secrets: object = {}) => world.put('admin', path, { settings, secrets });

describe('what the installation is told', () => {
  test('is read without its secrets, with what a provider must be told', async () => {
    const answer = await change({ contact: ' ฝ่ายไอที ' }, { 'provider-secret': 'geheim' });
    const text = await answer.text();
    expect(text).not.toContain('geheim');
    expect(JSON.parse(text)).toEqual({
      settings: { ...unsetInstallation, putOff: [...optionalSteps], contact: 'ฝ่ายไอที' },
      secrets: ['provider-secret'],
      given: { settings: [], secrets: [] },
      publicOrigin: 'https://localhost:3000',
      redirectAddress: 'https://localhost:3000/api/auth/provider/callback',
    });
    expect(await (await world.call('admin', path)).text()).toBe(text);
    expect(await (await world.app.request('/help')).text()).toContain('ฝ่ายไอที');
  });

  test.each([
    { mail: { host: 'a b', port: 587, secure: false, user: null, from } },
    { mail: { host: 'mail', port: 0, secure: false, user: null, from } },
    { mail: { host: 'mail', port: 587, secure: false, user: null, from: { name: '', address: 'nobody' } } },
    { secondFactor: 'all' },
    { contact: '' },
    { checkedAddress: { origin: 'https://localhost:3000', selfMade: false } },
    { putOff: ['days'] },
    { secret: 'x' },
  ])('is refused when it has no such form: %j', async (settings) => {
    expect(await refusal(await change(settings))).toMatchObject({ status: 422, code: 'invalid-body' });
  });

  test('is not changed where the environment says it, and nothing beside it is', async () => {
    const given = await openWorld({ given: { settings: { contact: 'ไอที' } } });
    const both = { settings: { contact: 'อื่น', secondFactor: 'office' }, secrets: {} };
    expect(await refusal(await given.put('admin', path, both))).toMatchObject({ code: 'given-by-environment' });
    expect(await (await given.call('admin', path)).json()).toMatchObject({
      settings: { contact: 'ไอที', secondFactor: 'free' },
      given: { settings: ['contact'] },
    });
  });

  test('has a place for backups that is there, can be written to, and lies apart', async () => {
    const folder = temporaryFolder();
    const place = join(folder, 'backups');
    const inData = join(world.folder, 'backups');
    for (const each of [place, inData]) mkdirSync(each);
    for (const wrong of ['backups', join(folder, 'none'), inData, world.folder]) {
      expect([wrong, (await refusal(await change({ backupPlace: wrong }))).code]).toEqual([
        wrong,
        'backup-place-unusable',
      ]);
    }
    expect((await change({ backupPlace: place })).status).toBe(200);
    expect(readdirSync(place)).toEqual([]);
    chmodSync(place, 0o500);
    // Whoever may do everything, as in a container, may write there too.
    const expected = process.getuid?.() === 0 ? 200 : 422;
    expect((await change({ backupPlace: place })).status).toBe(expected);
    chmodSync(place, 0o700);
  });
});

describe('a test mail', () => {
  const mailOf = ({ host, port }: { host: string; port: number }, user: string | null = null) => ({
    mail: { host, port, secure: false, user, from },
  });
  const sent = async () =>
    (await world.post('admin', `${path}/test-mail`, { to: 'it@example.go.th' })).json() as Promise<object>;

  test('needs a mail server', async () => {
    expect(await sent()).toMatchObject({ code: 'no-mail-server' });
  });

  test('arrives, or says what is wrong with the mail server', async () => {
    const { address, arrived, answers } = await openMailServer();
    await change(mailOf(address));
    expect(await sent()).toEqual({ outcome: 'sent' });
    expect(arrived[0]?.parsed.subject).toBe('ไตรมาส: อีเมลทดสอบ');
    answers.set('it@example.go.th', { code: 550, message: 'no' });
    expect(await sent()).toEqual({ outcome: 'refused' });
    answers.set('it@example.go.th', { code: 450, message: 'later' });
    expect(await sent()).toEqual({ outcome: 'deferred' });
    const closed = await openSilentServer((socket) => socket.destroy());
    await change(mailOf(closed));
    expect(await sent()).toEqual({ outcome: 'unreachable' });
    await change(mailOf({ host: '127.0.0.1', port: 1 }));
    expect(await sent()).toEqual({ outcome: 'unreachable' });
    await change(mailOf({ host: 'nowhere.invalid', port: 25 }));
    expect(await sent()).toEqual({ outcome: 'unknown-host' });
    const login = await openMailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ password }, _, callback) => callback(password === 'right' ? null : new Error('no'), { user: 'u' }),
    });
    await world.put('admin', path, { settings: mailOf(login.address, 'u'), secrets: { 'mail-password': 'wrong' } });
    expect(await sent()).toEqual({ outcome: 'wrong-login' });
    await world.put('admin', path, { secrets: { 'mail-password': 'right' } });
    expect(await sent()).toEqual({ outcome: 'sent' });
    await change(mailOf(await openSilentServer((socket) => socket.end('220 hello\r\n')), 'u'));
    expect(await sent()).toEqual({ outcome: 'unreachable' });
  });
});

describe('setting up', () => {
  const stepsOf = async (who: string, of = world) => {
    const { steps } = setupAnswer.parse(await (await of.call(who, '/api/v1/setup')).json());
    return Object.fromEntries(steps.map(({ step, state }) => [step, state]));
  };

  test('is told as far as it concerns whoever asks', async () => {
    const fresh = await openWorld();
    expect(await stepsOf('admin', fresh)).toEqual({
      ...{ administrator: 'done', address: 'put-off', indicators: 'done', days: 'done', registers: 'done' },
      ...{ accounts: 'done', mail: 'put-off', provider: 'put-off', 'second-factor': 'put-off', backup: 'put-off' },
    });
    expect(await stepsOf('planning', fresh)).toEqual({
      indicators: 'done',
      days: 'done',
      registers: 'done',
      accounts: 'done',
    });
    expect(await stepsOf('chomthong', fresh)).toEqual({ indicators: 'done', days: 'done', registers: 'done' });
    expect(await stepsOf('viewer', fresh)).toEqual({ indicators: 'done', days: 'done' });
    await fresh.put('admin', path, { settings: { putOff: ['mail', 'backup'], secondFactor: 'office' } });
    expect(await stepsOf('admin', fresh)).toMatchObject({
      ...{ mail: 'put-off', provider: 'open', 'second-factor': 'done' },
    });
  });

  test('the public address is gone to: what is sound, or taken as it is, is kept, and nothing else', async () => {
    const publicOrigin = await serve(await certificate(['localhost'], -1, 30));
    const there = await openWorld({ settings: { publicOrigin } });
    const check = (takeSelfMade: boolean, of = there) => of.post('admin', `${path}/address-check`, { takeSelfMade });
    expect(await (await check(false)).json()).toMatchObject({ origin: publicOrigin, finding: 'self-made' });
    expect(await stepsOf('admin', there)).toMatchObject({ address: 'put-off' });
    await check(true);
    expect(await stepsOf('admin', there)).toMatchObject({ address: 'done' });
    const nowhere = await openWorld({ settings: { publicOrigin: 'https://localhost:1' } });
    expect(await (await check(true, nowhere)).json()).toMatchObject({ finding: 'refused', until: null });
    expect(await stepsOf('admin', nowhere)).toMatchObject({ address: 'put-off' });
  });
});

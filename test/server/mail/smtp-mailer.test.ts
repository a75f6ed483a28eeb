import { describe, expect, test } from 'vitest';
import { createSmtpMailer } from '../../../server/mail/smtp-mailer.ts';
import type { Mail } from '../../../server/use-cases/notices/mailer.ts';
import { openMailServer, openSilentServer } from './mail-server.ts';

const from = { name: 'ไตรมาส', address: 'traimat@example.go.th' };
const limit = 400;

describe('a letter', () => {
  test('arrives as it was written, Thai and all, in words and as a page', async () => {
    const { address, arrived } = await openMailServer();
    expect(await createSmtpMailer(address, from).send(mail())).toBe('sent');
    const [{ to, parsed, raw } = { to: [], parsed: null, raw: '' }] = arrived;
    expect(to).toEqual(['officer@example.go.th']);
    expect(parsed?.from?.value).toEqual([from]);
    expect(parsed?.to).toMatchObject({ value: [{ name: 'เจ้าหน้าที่เขตจอมทอง', address: 'officer@example.go.th' }] });
    expect(parsed?.subject).toBe(mail().subject);
    expect(parsed?.text).toBe(mail().text);
    expect(parsed?.html).toBe(mail().html);
    expect(raw).toMatch(/^Content-Type: multipart\/alternative;/m);
    expect(raw).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
    expect(raw).toMatch(/^Content-Type: text\/html; charset=utf-8\r$/m);
    expect(raw.split('\r\n').filter((line) => line.length > 998 || /[^\x20-\x7e\t]/.test(line))).toEqual([]);
  });

  test('can be ended by one press in the mail program, and is answered by no machine', async () => {
    const { address, arrived } = await openMailServer();
    await createSmtpMailer(address, from).send(mail());
    const raw = arrived[0]?.raw.replace(/\r\n[ \t]+/g, ' ');
    expect(raw).toMatch(/^List-Unsubscribe: <https:\/\/localhost:3000\/unsubscribe\/token>\r$/m);
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  });

  test.each([
    ['a name', { to: { name: 'ก\r\nBcc: thief@example.com', address: 'officer@example.go.th' } }],
    ['a name with commas', { to: { name: 'a, thief@example.com', address: 'officer@example.go.th' } }],
    ['a name in brackets', { to: { name: 'x" <thief@example.com>, "', address: 'officer@example.go.th' } }],
    ['a subject', { subject: 'ก\r\nBcc: thief@example.com\r\n\r\nbody' }],
    ['a body', { text: 'ก\r\n.\r\nRCPT TO:<thief@example.com>\r\n' }],
  ])('goes to nobody else, whatever stands in %s', async (_, changes) => {
    const { address, arrived, asked } = await openMailServer();
    expect(await createSmtpMailer(address, from).send(mail(changes))).toBe('sent');
    expect(asked).toEqual(['officer@example.go.th']);
    expect(arrived).toHaveLength(1);
    expect(arrived[0]?.parsed.bcc).toBeUndefined();
    expect(arrived[0]?.parsed.to).toMatchObject({ value: [{ address: 'officer@example.go.th' }] });
    expect(arrived[0]?.parsed.html).toBe(mail().html);
  });

  test.each([
    'officer@example.go.th\r\nBcc: thief@example.com',
    'officer@example.go.th, thief@example.com',
    'officer@example.go.th> NOTIFY=NEVER',
    'thief@example.com <officer@example.go.th>',
    '',
  ])('is not even offered for the address %j', async (wrong) => {
    const { address, asked } = await openMailServer();
    expect(await createSmtpMailer(address, from).send(mail({ to: { name: '', address: wrong } }))).toBe('refused');
    expect(asked).toEqual([]);
  });
});

describe('says how it has ended', () => {
  test.each([
    [550, 'refused'],
    [553, 'refused'],
    [450, 'deferred'],
    [452, 'deferred'],
  ])('%i: %s', async (code, outcome) => {
    const { address, answers, arrived } = await openMailServer();
    answers.set('officer@example.go.th', { code, message: 'no such mailbox' });
    expect(await createSmtpMailer(address, from).send(mail())).toBe(outcome);
    expect(arrived).toEqual([]);
  });

  test('a server that is not there: unanswered', async () => {
    const { address, close } = await openMailServer();
    await close();
    const mailer = createSmtpMailer(address, from, limit);
    expect(await mailer.verify()).toBe(false);
    expect(await mailer.send(mail())).toBe('unanswered');
  });

  test('a server that never greets is given up', async () => {
    const mailer = createSmtpMailer(await openSilentServer(), from, limit);
    expect(await timed(() => mailer.verify())).toBe(false);
    expect(await timed(() => mailer.send(mail()))).toBe('unanswered');
  });

  test('a server that says a little now and then is given up', async () => {
    const server = await openSilentServer((socket) => {
      const timer = setInterval(() => socket.write('220-wait\r\n'), 50);
      socket.on('close', () => clearInterval(timer));
    });
    const mailer = createSmtpMailer(server, from, limit);
    expect(await timed(() => mailer.verify())).toBe(false);
    expect(await timed(() => mailer.send(mail()))).toBe('unanswered');
  });

  test('a server that takes a letter and says nothing is given up', async () => {
    const { address } = await openMailServer({ onData: (stream) => void stream.resume() });
    expect(await timed(() => createSmtpMailer(address, from, limit).send(mail()))).toBe('unanswered');
  });

  test('what is under way is broken off by closing, and nothing is sent after it', async () => {
    const mailer = createSmtpMailer(await openSilentServer(), from, 60_000);
    const sending = mailer.send(mail());
    const verifying = mailer.verify();
    mailer.close();
    expect(await timed(() => sending)).toBe('unanswered');
    expect(await timed(() => verifying)).toBe(false);
    expect(await timed(() => mailer.send(mail()))).toBe('unanswered');
    expect(await timed(() => mailer.verify())).toBe(false);
  });
});

describe('TLS', () => {
  // With STARTTLS, by the certificate that comes with smtp-server and that nobody vouches for.
  const offersTls = { disabledCommands: [] };

  test('by a certificate that nobody vouches for is not trusted', async () => {
    const { address, arrived } = await openMailServer(offersTls, '0.0.0.0');
    const mailer = createSmtpMailer({ ...address, host: '127.0.0.2' }, from);
    expect(await mailer.verify()).toBe(false);
    expect(await mailer.send(mail())).toBe('unanswered');
    expect(arrived).toEqual([]);
  });

  test('is not needed to a mail program on this very machine', async () => {
    const { address, arrived } = await openMailServer(offersTls);
    expect(await createSmtpMailer(address, from).send(mail())).toBe('sent');
    expect(arrived).toHaveLength(1);
  });
});

describe('a login', () => {
  const login = { user: 'traimat', password: 'p#:/ก' };
  const onAuth: NonNullable<Parameters<typeof openMailServer>[0]>['onAuth'] = (auth, _session, callback) =>
    auth.username === login.user && auth.password === login.password
      ? callback(null, { user: login.user })
      : callback(new Error('wrong'));

  test('is used, and a wrong one is not let in', async () => {
    const { address, arrived } = await openMailServer({ authOptional: false, onAuth });
    const mailer = createSmtpMailer({ ...address, login }, from);
    expect(await mailer.verify()).toBe(true);
    expect(await mailer.send(mail())).toBe('sent');
    const wrong = createSmtpMailer({ ...address, login: { ...login, password: 'x' } }, from);
    expect(await wrong.verify()).toBe(false);
    expect(await wrong.send(mail())).toBe('unanswered');
    expect(arrived).toHaveLength(1);
  });

  test('is not sent to another machine without TLS', async () => {
    const tried: unknown[] = [];
    const remember: typeof onAuth = (auth, session, callback) => {
      tried.push(auth);
      onAuth(auth, session, callback);
    };
    const { address } = await openMailServer({ authOptional: false, onAuth: remember }, '0.0.0.0');
    // 127.0.0.2 is this machine, too, but not by a name that the mailer takes for it.
    const mailer = createSmtpMailer({ ...address, host: '127.0.0.2', login }, from);
    expect(await mailer.verify()).toBe(false);
    expect(await mailer.send(mail())).toBe('unanswered');
    expect(tried).toEqual([]);
    expect(await createSmtpMailer({ ...address, login }, from).verify()).toBe(true);
  });
});

function mail(changes: Partial<Mail> = {}): Mail {
  return {
    to: { name: 'เจ้าหน้าที่เขตจอมทอง', address: 'officer@example.go.th' },
    subject: 'ไตรมาส: เรื่องที่ต้องทราบ 12 เรื่อง วันที่ 12 ม.ค. 2569 และอื่น ๆ ที่ยาวพอจะต้องพับบรรทัดหัวจดหมายหลายครั้ง',
    text: `เรียน เจ้าหน้าที่เขตจอมทอง\n\n1. ร้อยละของชุมชนที่มีแผนพัฒนาชุมชน ${'ก็ปู่ ญี่ปุ่น น้ำ '.repeat(80)}\n`,
    html: '<p lang="th">น้ำใจ &lt;b&gt; ปี่ กี่</p>\n',
    unsubscribe: 'https://localhost:3000/unsubscribe/token',
    ...changes,
  };
}

/** The answer, which must come within a few of the mailer's limits. */
async function timed<Value>(work: () => Promise<Value>): Promise<Value | 'too late'> {
  const began = performance.now();
  const value = await work();
  return performance.now() - began < limit * 5 ? value : 'too late';
}

import { describe, expect, test } from 'vitest';
import { createLog } from '../../../../server/log.ts';
import { createSmtpMailer } from '../../../../server/mail/smtp-mailer.ts';
import type { StoredBackup } from '../../../../server/storage/port/backups.ts';
import { listNotices } from '../../../../server/use-cases/notices/list-notices.ts';
import { createMailLinks } from '../../../../server/use-cases/notices/mail-links.ts';
import { type DigestDesk, sendDigests } from '../../../../server/use-cases/notices/send-digests.ts';
import { filled, goodRows, openWorld, place, refusal, seedingDay } from '../../fixture.ts';
import { openMailServer, openSilentServer } from '../../mail/mail-server.ts';

// The demo's first quarter is due on 26 January 2026; 07:30 in Bangkok is 00:30 in UTC.
const sevenDaysBefore = '2026-01-19T00:30:00.000Z';
const from = { name: 'ไตรมาส', address: 'traimat@example.go.th' };
const world = await openWorld({ mail: true });
const named = ['chomthong', 'suanluang', 'phayathai', 'sathon'];
const people = await world.auth.listPeople();
const officers = people.filter(({ role, username }) => role === 'district' && !named.includes(username));
const nothing = { sent: 0, refused: 0, deferred: 0, unanswered: 0 };

describe('the digest of an officer', () => {
  test('says what is due, in words and as a page, Thai first', async () => {
    const { mail, send } = await openPost('chomthong');
    const wanted = { address: address('chomthong'), digest: true };
    expect((await world.put('chomthong', '/api/v1/me/mail', wanted)).status).toBe(200);
    expect(await send(sevenDaysBefore)).toEqual(nothing);
    const link = world.confirm.make('chomthong', address('chomthong'));
    expect((await world.app.request(link, { method: 'POST' })).status).toBe(200);
    expect(await send(sevenDaysBefore)).toEqual({ ...nothing, sent: 1 });
    const [{ to, parsed } = { to: [], parsed: null }] = mail.arrived;
    expect(to).toEqual(['chomthong@example.go.th']);
    expect(parsed?.to).toMatchObject({ value: [{ name: 'เจ้าหน้าที่เขตจอมทอง (ตัวอย่าง)' }] });
    expect(parsed?.from?.value).toEqual([from]);
    expect(parsed?.subject).toBe('ไตรมาส: เรื่องที่ต้องทราบ 1 เรื่อง วันที่ 19 ม.ค. 2569');
    const expected = [
      'เรียน เจ้าหน้าที่เขตจอมทอง (ตัวอย่าง)',
      'เรื่องที่ต้องทราบวันที่ 19 ม.ค. 2569',
      'ครบกำหนดส่งในอีก 7 วัน',
      '2100-1040 ร้อยละของชุมชน',
      'ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2563 (ต.ค. – ธ.ค. 2562)',
      'To be seen to on 19 Jan 2026',
      'Due in 7 days',
      'https://localhost:3000/board',
    ];
    for (const words of expected) {
      expect(parsed?.text).toContain(words);
      expect(parsed?.html).toContain(words);
    }
    expect(parsed?.text?.indexOf('เรียน')).toBe(0);
    expect(`${parsed?.text}${parsed?.html}`).not.toMatch(/2563-Q1/);
    expect(parsed?.html).not.toMatch(/<(img|script|link|iframe)|url\(/);
  });

  test.each([
    ['2026-01-18T06:00:00.000Z', 0, '8 days before'],
    ['2026-01-19T00:29:00.000Z', 0, '7 days before, at 07:29'],
    ['2026-01-19T16:59:00.000Z', 1, '7 days before, at 23:59'],
    ['2026-01-20T06:00:00.000Z', 0, '6 days before'],
    ['2026-01-23T06:00:00.000Z', 1, '3 days before'],
    ['2026-01-25T06:00:00.000Z', 1, 'the day before'],
    ['2026-01-26T06:00:00.000Z', 1, 'on the due day'],
    ['2026-01-27T06:00:00.000Z', 1, 'the day after'],
    ['2026-02-11T06:00:00.000Z', 1, 'on the closing day'],
    ['2026-02-12T06:00:00.000Z', 0, 'after the closing day'],
  ])('at %s: %i (%s)', async (now, sent) => {
    const [officer] = await readers(1);
    const { send } = await openPost(officer);
    expect(await send(now)).toEqual({ ...nothing, sent });
  });

  test('comes once a day, and again the next day that has something to say', async () => {
    const [officer] = await readers(1);
    const { mail, send } = await openPost(officer);
    await send('2026-01-25T00:30:00.000Z');
    expect(await send('2026-01-25T00:45:00.000Z')).toEqual(nothing);
    expect(await send('2026-01-25T16:59:59.000Z')).toEqual(nothing);
    expect(await send('2026-01-25T17:00:00.000Z')).toEqual(nothing);
    expect(await send('2026-01-26T00:30:00.000Z')).toEqual({ ...nothing, sent: 1 });
    expect(mail.arrived.map(({ parsed }) => parsed.text?.match(/ครบกำหนด.*/)?.[0])).toEqual([
      'ครบกำหนดส่งในอีก 1 วัน',
      'ครบกำหนดส่งวันนี้',
    ]);
  });

  test('comes once, however many servers begin at the same time', async () => {
    const [officer] = await readers(1);
    const { mail, desk } = await openPost(officer);
    world.time.now = new Date(sevenDaysBefore);
    await Promise.all([1, 2, 3].map(() => sendDigests(desk, new AbortController().signal)));
    expect(mail.arrived).toHaveLength(1);
  });

  test('says that a sheet was given back, and nothing while it waits for review', async () => {
    await subscribe('suanluang');
    const { mail, send } = await openPost('suanluang');
    await submit('suanluang', '1034');
    expect(await send('2026-01-25T02:00:00.000Z')).toEqual(nothing);
    const back = { message: 'ขอหลักฐาน', items: [] };
    expect((await world.post('planning', `${place}/1034/return`, back, { 'If-Match': '"1"' })).status).toBe(200);
    expect(await send('2026-01-25T04:00:00.000Z')).toEqual({ ...nothing, sent: 1 });
    expect(mail.arrived[0]?.parsed.text).toContain('สยป. ส่งคืนให้แก้ไข');
  });
});

describe('the digest of the planning office', () => {
  test('says what waits for review and who is late', async () => {
    await subscribe('planning');
    const { mail, send } = await openPost('planning');
    // Its own sheet of the indicator that it owns is due, too.
    expect(await send(sevenDaysBefore)).toEqual({ ...nothing, sent: 1 });
    await submit('phayathai', '1014');
    expect(await send('2026-01-27T00:30:00.000Z')).toEqual({ ...nothing, sent: 1 });
    const [due, lagging] = mail.arrived.map(({ parsed }) => parsed);
    expect(due?.text).toMatch(/1\. ครบกำหนดส่งในอีก 7 วัน/);
    expect(lagging?.subject).toBe('ไตรมาส: เรื่องที่ต้องทราบ 3 เรื่อง วันที่ 27 ม.ค. 2569');
    expect(lagging?.text).toMatch(
      /1\. เลยกำหนดส่งมาแล้ว 1 วัน[\s\S]*2\. รอตรวจ 1 เขต[\s\S]*3\. เลยกำหนดแล้วยังไม่ส่ง \d\d เขต และสำนักยุทธศาสตร์และประเมินผล/,
    );
    expect(lagging?.text).toContain('Excel');
  });
});

describe('the digest of an administrator', () => {
  test('says once a day that a backup was not made, why, and what to do, until one is', async () => {
    const world = await openWorld({ mail: true });
    await world.storage.saveMailWish(
      'admin',
      { address: address('admin'), digest: true, confirmed: true },
      sevenDaysBefore,
    );
    const { mail, send } = await openPostOf(world, 'admin');
    await backUp(world, '2026-01-20T19:30:00.000Z', { outcome: 'made', folder: '/mnt/backup/1', bytes: 1 });
    expect(await send('2026-01-21T01:00:00.000Z')).toEqual(nothing);
    await backUp(world, '2026-01-21T19:30:00.000Z', { outcome: 'full' });
    expect(await send('2026-01-22T01:00:00.000Z')).toEqual({ ...nothing, sent: 1 });
    await backUp(world, '2026-01-22T02:30:00.000Z', { outcome: 'place-missing' });
    expect(await send('2026-01-22T03:00:00.000Z')).toEqual(nothing);
    expect(await send('2026-01-23T01:00:00.000Z')).toEqual({ ...nothing, sent: 1 });
    await backUp(world, '2026-01-23T19:30:00.000Z', { outcome: 'made', folder: '/mnt/backup/2', bytes: 1 });
    expect(await send('2026-01-24T01:00:00.000Z')).toEqual(nothing);
    // Nothing at all for two days: the server was down at night, or its schedule has stopped.
    expect(await send('2026-01-26T01:00:00.000Z')).toEqual({ ...nothing, sent: 1 });
    const [failed, overdueToo, overdue] = mail.arrived.map(({ parsed }) => parsed.text ?? '');
    expect(failed).toContain('สำรองข้อมูลครั้งล่าสุดไม่สำเร็จ: ดิสก์ของที่เก็บข้อมูลสำรองเต็ม');
    expect(failed).toContain('The last backup was not made: The disk of the backup place is full.');
    expect(failed).toContain('https://localhost:3000/admin#settings');
    expect(failed).not.toContain('เกินสองวัน');
    expect(overdueToo).toMatch(/ไม่มีชุดสำรองที่ดีเกินสองวันแล้ว · สำรองข้อมูลครั้งล่าสุดไม่สำเร็จ: ไม่พบโฟลเดอร์/);
    expect(overdue).toContain('There has been no good backup for more than two days.');
    expect(overdue).not.toContain('ไม่สำเร็จ');
  });
});

describe('nobody gets a digest', () => {
  test.each([
    ['who has said nothing', 'sathon', null],
    ['who wants none', 'sathon', { address: 'officer@example.go.th', digest: false, confirmed: true }],
    ['whose address nobody has confirmed', 'sathon', { address: 'o@example.go.th', digest: true, confirmed: false }],
    ['who has nothing to act on: a viewer', 'viewer', { address: 'v@example.go.th', digest: true, confirmed: true }],
    [
      'who has nothing to act on: the administrator of a city whose backups are made',
      'admin',
      { address: 'a@example.go.th', digest: true, confirmed: true },
    ],
  ])('%s', async (_, username, wish) => {
    const { mail, send } = await openPost(username);
    if (wish) await world.storage.saveMailWish(username, wish, sevenDaysBefore);
    expect(await send('2026-01-27T00:30:00.000Z')).toEqual(nothing);
    expect(mail.arrived).toEqual([]);
  });

  test('whose account is gone', async () => {
    const { send } = await openPost('nobody');
    await world.storage.saveMailWish(
      'nobody',
      { address: 'n@example.go.th', digest: true, confirmed: true },
      sevenDaysBefore,
    );
    expect(await send(sevenDaysBefore)).toEqual(nothing);
  });
});

describe('a failure', () => {
  test('of one address keeps nobody else from theirs, and is not repeated that day', async () => {
    const [one, two, three] = await readers(3);
    const { mail, send } = await openPost(one, two, three);
    mail.answers.set(address(two), { code: 550, message: 'no such mailbox' });
    expect(await send(sevenDaysBefore)).toEqual({ ...nothing, sent: 2, refused: 1 });
    expect(mail.arrived.flatMap(({ to }) => to)).toEqual([address(one), address(three)]);
    expect(await send('2026-01-19T00:45:00.000Z')).toEqual(nothing);
    expect(mail.asked).toHaveLength(3);
  });

  test('for now is made good at the next run, and given up after it', async () => {
    const [one, two] = await readers(2);
    const { mail, send } = await openPost(one, two);
    for (const name of [one, two]) {
      mail.answers.set(address(name), { code: 451, message: 'come again' });
    }
    expect(await send(sevenDaysBefore)).toEqual({ ...nothing, deferred: 2 });
    mail.answers.delete(address(one));
    expect(await send('2026-01-19T00:45:00.000Z')).toEqual({ ...nothing, sent: 1, deferred: 1 });
    mail.answers.clear();
    expect(await send('2026-01-19T01:00:00.000Z')).toEqual(nothing);
    expect(mail.arrived.flatMap(({ to }) => to)).toEqual([address(one)]);
  });

  test('of the program itself at one person keeps nobody else from theirs', async () => {
    const [one, two] = await readers(2);
    const { desk, mail, lines } = await openPost(one, two);
    const noticesOf: DigestDesk['noticesOf'] = (person, now) => {
      if (person.username === one) throw new Error('broken');
      return desk.noticesOf(person, now);
    };
    world.time.now = new Date(sevenDaysBefore);
    const counts = await sendDigests({ ...desk, noticesOf }, new AbortController().signal);
    expect(counts).toEqual({ ...nothing, sent: 1 });
    expect(mail.arrived.flatMap(({ to }) => to)).toEqual([address(two)]);
    expect(lines.filter((line) => line.includes('broken'))).toHaveLength(1);
  });

  test('of the mail server takes no digest away: it comes when the server is there again', async () => {
    const [one, two] = await readers(2);
    const { desk, send, lines } = await openPost(one, two);
    world.time.now = new Date(sevenDaysBefore);
    let calls = 0;
    const silent = await openSilentServer(() => {
      calls += 1;
    });
    const mailer = createSmtpMailer(silent, from, 300);
    expect(await sendDigests({ ...desk, mailer }, new AbortController().signal)).toEqual(nothing);
    expect(calls).toBe(1);
    expect(lines.at(-1)).toContain('mail-server-unreachable');
    expect(await send('2026-01-19T00:45:00.000Z')).toEqual({ ...nothing, sent: 2 });
  });

  test('in the midst of a letter ends the run; that one letter is not sent twice, the others come later', async () => {
    const hanging = await openMailServer({ onData: (stream) => void stream.resume() });
    const [one, two, three] = await readers(3);
    const { desk, mail, send } = await openPost(one, two, three);
    world.time.now = new Date(sevenDaysBefore);
    const mailer = createSmtpMailer(hanging.address, from, 300);
    const counts = await sendDigests({ ...desk, mailer }, new AbortController().signal);
    expect(counts).toEqual({ ...nothing, unanswered: 1 });
    expect(await send('2026-01-19T00:45:00.000Z')).toEqual({ ...nothing, sent: 2 });
    expect(mail.arrived.flatMap(({ to }) => to)).toEqual([address(two), address(three)]);
  });

  test('is not called one when the server stops: nothing further is begun', async () => {
    const [one, two] = await readers(2);
    const { desk, mail } = await openPost(one, two);
    world.time.now = new Date(sevenDaysBefore);
    const stopping = new AbortController();
    const noticesOf: DigestDesk['noticesOf'] = (person, now) => {
      stopping.abort();
      return desk.noticesOf(person, now);
    };
    await sendDigests({ ...desk, noticesOf }, stopping.signal);
    expect(mail.arrived).toHaveLength(1);
  });
});

test('the log says how many digests ended how, and nothing of whose they are', async () => {
  const [one, two] = await readers(2);
  const { mail, send, lines } = await openPost(one, two);
  mail.answers.set(address(two), { code: 550, message: 'chomthong@example.go.th is unknown' });
  await send(sevenDaysBefore);
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { time: sevenDaysBefore, level: 'info', event: 'digests', sent: 1, refused: 1, deferred: 0, unanswered: 0 },
  ]);
});

describe('the link in a digest', () => {
  test('asks when it is opened, ends the digest by one POST, and says whose', async () => {
    const [one] = await readers(1);
    const { mail, send } = await openPost(one);
    await send(sevenDaysBefore);
    const link = linkIn(mail.arrived[0]?.raw ?? '');
    expect(mail.arrived[0]?.parsed.text).toContain(link);
    expect(mail.arrived[0]?.parsed.html).toContain(`href="${link}"`);

    for (const method of ['GET', 'HEAD']) {
      const answer = await world.app.request(link, { method });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
    }
    const page = await (await world.app.request(link)).text();
    expect(page).toContain(people.find(({ username }) => username === one)?.displayName);
    expect(page).toContain(address(one));
    expect(page).toContain('<form method="post">');
    expect(page).not.toMatch(/<(script|link|img|iframe)/);
    expect(await wish(one)).toEqual({ address: address(one), digest: true, confirmed: true });

    // As RFC 8058 has mail programs do it.
    const ended = await world.app.request(link, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(ended.status).toBe(200);
    expect(await ended.text()).toContain('ยกเลิกการรับอีเมลแจ้งเตือนประจำวันแล้ว');
    expect(await wish(one)).toEqual({ address: address(one), digest: false, confirmed: true });
    expect(await send('2026-01-25T00:30:00.000Z')).toEqual(nothing);

    expect((await world.app.request(link, { method: 'POST' })).status).toBe(200);
    expect(await (await world.app.request(link)).text()).toContain('ยกเลิกการรับอีเมลแจ้งเตือนประจำวันแล้ว');
  });

  test('is refused when anything in it is changed, and then ends nothing', async () => {
    const [one, two] = await readers(2);
    const link = world.links.make(one, address(one));
    const [, name = '', signature = ''] = /([\w-]+)\.([\w-]+)$/.exec(link) ?? [];
    const other = Buffer.from(two).toString('base64url');
    const flipped = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    for (const token of [
      `${name}.${flipped}`,
      `${other}.${signature}`,
      `${name}.${signature.slice(0, -1)}`,
      ...[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']
        .filter((last) => !signature.endsWith(last))
        .map((last) => `${name}.${signature.slice(0, -1)}${last}`),
      `${name}.${signature}A`,
      `${name}.`,
      name,
      `.${signature}`,
      `${name}=.${signature}`,
      '%00',
      'x'.repeat(5_000),
      `${Buffer.from('nobody').toString('base64url')}.${signature}`,
      world.links.make(one, 'other@example.go.th').split('/').at(-1) ?? '',
      world.links.make(two, address(one)).split('/').at(-1) ?? '',
    ]) {
      for (const method of ['GET', 'POST']) {
        const answer = await world.app.request(`/unsubscribe/${token}`, { method });
        expect([token, answer.status]).toEqual([token, 404]);
        expect(await answer.text()).not.toContain('example.go.th');
      }
    }
    expect(await wish(one)).toMatchObject({ digest: true });
    expect(await wish(two)).toMatchObject({ digest: true });
  });

  test('of another server is refused', async () => {
    const [one] = await readers(1);
    const foreign = createMailLinks('unsubscribe', 'https://localhost:3000', 'another secret of 32 letters or more');
    const link = foreign.make(one, address(one));
    expect((await world.app.request(link, { method: 'POST' })).status).toBe(404);
    expect(await wish(one)).toMatchObject({ digest: true });
  });

  test('ends nothing any more when the digest goes to another address', async () => {
    const [one] = await readers(1);
    const link = world.links.make(one, address(one));
    await world.storage.saveMailWish(
      one,
      { address: 'new@example.go.th', digest: true, confirmed: true },
      sevenDaysBefore,
    );
    expect((await world.app.request(link, { method: 'POST' })).status).toBe(404);
    expect(await wish(one)).toEqual({ address: 'new@example.go.th', digest: true, confirmed: true });
  });

  test('is for GET and POST only, and has no session', async () => {
    const [one] = await readers(1);
    const link = world.links.make(one, address(one));
    for (const method of ['PUT', 'DELETE']) {
      expect(await refusal(await world.app.request(link, { method }))).toMatchObject({ status: 404 });
    }
    expect((await world.app.request(link)).headers.get('Set-Cookie')).toBeNull();
    expect(await wish(one)).toMatchObject({ digest: true });
  });
});

/** An attempt at a backup, and how it ended. */
async function backUp({ storage }: typeof world, at: string, ended: StoredBackup): Promise<void> {
  const number = await storage.claimBackup(at);
  if (number === null) throw new Error('another one is under way');
  await storage.saveBackup(number, ended, at);
}

/** Digests of some people over a real mail server; `send` is one run at a moment. */
const openPost = (...usernames: string[]) => openPostOf(world, ...usernames);

async function openPostOf(world: Awaited<ReturnType<typeof openWorld>>, ...usernames: string[]) {
  const mail = await openMailServer();
  const lines: string[] = [];
  const clock = () => world.time.now;
  const desk: DigestDesk = {
    storage: world.storage,
    listPeople: async () => (await world.auth.listPeople()).filter(({ username }) => usernames.includes(username)),
    noticesOf: (person, now) => listNotices(world.storage, now, person),
    mailer: createSmtpMailer(mail.address, from, 5_000),
    links: world.links,
    publicOrigin: 'https://localhost:3000',
    clock,
    log: createLog(clock, (line) => lines.push(line)),
  };
  const send = (now: string) => {
    world.time.now = new Date(now);
    return sendDigests(desk, new AbortController().signal);
  };
  return { mail, desk, send, lines };
}

/** Officers that no other test knows, in the order of their names, who want the digest. */
async function readers(number: number): Promise<[string, string, string]> {
  const [one = '', two = '', three = ''] = officers.splice(0, number).map(({ username }) => username);
  for (const username of [one, two, three].slice(0, number)) await subscribe(username);
  return [one, two, three];
}

/** As routes/notices.test.ts has people do it themselves. */
function subscribe(username: string): Promise<void> {
  return world.storage.saveMailWish(
    username,
    { address: address(username), digest: true, confirmed: true },
    seedingDay.toISOString(),
  );
}

function address(username: string): string {
  return `${username}@example.go.th`;
}

async function submit(username: string, district: string): Promise<void> {
  const now = world.time.now;
  world.time.now = seedingDay;
  const rows = goodRows(await world.communities(district), 9);
  const headers = { 'If-Match': '"0"', 'Idempotency-Key': district };
  expect((await world.post(username, `${place}/${district}/submit`, filled(rows), headers)).status).toBe(200);
  world.time.now = now;
}

const wish = (username: string) => world.storage.readMailWish(username);

function linkIn(raw: string): string {
  return /^List-Unsubscribe: <(.*)>\r$/m.exec(raw.replace(/\r\n[ \t]+/g, ' '))?.[1] ?? '';
}

import { beforeAll, describe, expect, test } from 'vitest';
import { toCsv } from '../../../shared/rules/csv/to-csv.ts';
import type { LoggedDeed } from '../../../shared/wire/log.ts';
import { operations } from '../../../shared/wire/operations.ts';
import { bring } from '../deeds.ts';
import {
  chomThong,
  filled,
  goodRows,
  indicator,
  openWorld,
  password,
  period,
  place,
  refusal,
  suanLuang,
} from '../fixture.ts';

/** A few days of a district, the planning office and the administrator, and what the log says of them. */

const world = await openWorld();
const day = (number: number) => new Date(Date.UTC(2026, 0, 12 + number, 3));
const sheet = `${place}/${chomThong}`;
const days = { opensOn: '2025-12-01', dueOn: '2026-01-20', closesOn: '2026-02-20' };
const newPassword = 'another-correct-horse';

beforeAll(async () => {
  const communities = await world.communities(chomThong);
  world.time.now = day(1);
  await world.put('chomthong', sheet, filled(goodRows(communities, 3)), { 'If-Match': '"0"' });
  world.time.now = day(2);
  const rows = goodRows(communities, 5).map((row, index) =>
    index === 0 ? { ...row, project: '=HYPERLINK("x")' } : row,
  );
  await world.post('chomthong', `${sheet}/submit`, filled(rows, 'รายงาน'), {
    'If-Match': '"1"',
    'Idempotency-Key': 'k',
  });
  world.time.now = day(3);
  await bring(world, { indicator, period, district: chomThong }, ['accept', 'evaluate']);
  world.time.now = day(4);
  await world.put('admin', `/api/v1/windows/${period}`, { ...days, reason: '=1+1' });
  await world.put('planning', '/api/v1/me/mail', { address: 'secret@example.go.th', digest: true });
  await world.put('viewer', '/api/v1/me/password', { currentPassword: password, newPassword });
  const target = { reason: 'มติสภา', changes: [{ indicator, version: 1, results: [await firstTarget('60')] }] };
  await world.put('planning', '/api/v1/targets/2563', target);
});

async function firstTarget(wanted: string) {
  const answer = await world.call('planning', '/api/v1/targets/2563');
  const key = operations.readTargets.answer.parse(await answer.json()).indicators[0]?.results[0]?.key ?? '';
  return { key, target: wanted, quarterTargets: [null, null, null, null] };
}

async function list(query: string, who = 'planning') {
  const answer = await world.call(who, `/api/v1/log?${query}`);
  return operations.listLog.answer.parse(await answer.json());
}

const said = ({ changes }: LoggedDeed) =>
  changes.map(({ what, before, after }) => [what.en, before?.en ?? null, after?.en ?? null]);

describe('the list of what was done', () => {
  test('says who did what when to a sheet, and what it changed, the newest first', async () => {
    const { deeds, next } = await list(`district=${chomThong}&indicator=${indicator}`);
    expect(next).toBeNull();
    expect(deeds.map(({ act, by, at }) => [act, by.username, at])).toEqual([
      ['evaluate', 'planning', day(3).toISOString()],
      ['accept', 'planning', day(3).toISOString()],
      ['submit', 'chomthong', day(2).toISOString()],
      ['save', 'chomthong', day(1).toISOString()],
    ]);
    const [evaluated, accepted, submitted, saved] = deeds as [LoggedDeed, LoggedDeed, LoggedDeed, LoggedDeed];
    expect(said(evaluated)).toEqual([
      ['State', 'Accepted', 'Evaluated'],
      ['Score 2.1', null, '100'],
      ['Score 2.2', null, '50'],
      ['Evaluation number', null, '100'],
    ]);
    expect(said(accepted)).toEqual([['State', 'Submitted', 'Accepted']]);
    expect(said(submitted)).toEqual([
      ['State', 'Draft', 'Submitted'],
      ['Revision', '1', '2'],
      ['Rows changed', null, '3 rows, 11 cells'],
      ['Report', null, 'changed'],
      [expect.any(String), '6.00', '10.00'],
    ]);
    expect(submitted.revisions).toEqual({ from: 1, to: 2 });
    expect(said(saved)).toContainEqual(['State', 'Not begun', 'Draft']);
    expect(saved.revisions).toEqual({ from: 0, to: 1 });
  });

  test('says of settings what was before and after, and why', async () => {
    const [moved] = (await list('act=set-days')).deeds;
    expect(moved).toMatchObject({
      by: { username: 'admin' },
      period,
      reason: '=1+1',
      words: { th: 'กำหนดวันของไตรมาส' },
    });
    expect(said(moved as LoggedDeed)).toEqual([
      ['Opening day', '2026-01-05', '2025-12-01'],
      ['Due day', '2026-01-26', '2026-01-20'],
      ['Closing day', '2026-02-11', '2026-02-20'],
    ]);
    const [published] = (await list(`act=publish&indicator=${indicator}`)).deeds;
    expect(published).toMatchObject({ by: { username: 'planning' }, reason: 'มติสภา' });
    expect(said(published as LoggedDeed)).toContainEqual(['Version', '1', '2']);
    expect(said(published as LoggedDeed)).toContainEqual(['results.percentage.target', '75.0000', '60']);
    const [installed] = (await list(`act=install-register&district=${suanLuang}`)).deeds;
    expect(said(installed as LoggedDeed)).toContainEqual(['Communities', null, '45']);
  });

  test('is filtered by person, by day, by act and by fact', async () => {
    const acts = async (query: string) => (await list(query)).deeds.map(({ act }) => act);
    expect(await acts('person=chomthong&from=2026-01-13')).toEqual(['submit', 'save']);
    expect(await acts(`person=${encodeURIComponent('เขตจอมทอง')}&from=2026-01-13`)).toEqual(['submit', 'save']);
    expect(await acts('person=%25')).toEqual([]);
    expect(await acts('from=2026-01-14&to=2026-01-14')).toEqual(['submit']);
    expect(await acts('act=accept')).toEqual(['accept']);
    expect((await list('fact=revisions')).deeds.map(({ revisions }) => revisions)).toEqual([
      { from: 1, to: 2 },
      { from: 0, to: 1 },
    ]);
    for (const wrong of ['period=2563', 'district=103', 'from=x', 'act=x', 'fact=log', 'before=0', 'x=1']) {
      expect((await refusal(await world.call('planning', `/api/v1/log?${wrong}`))).status).toBeGreaterThanOrEqual(404);
    }
  });

  test('comes page by page, every deed once, the newest first', async () => {
    const links: number[] = [];
    let before = '';
    for (let pages = 0; pages < 10; pages++) {
      const { deeds, next } = await list(before);
      links.push(...deeds.map(({ link }) => link));
      if (next === null) break;
      before = `before=${next}`;
    }
    expect(links.length).toBeGreaterThan(100);
    expect(links).toEqual([...new Set(links)].sort((one, other) => other - one));
  });

  test('holds no password, no hash, no token and nobody’s address', async () => {
    const { deeds } = await list('person=viewer');
    expect(deeds.map(({ act }) => act)).toEqual(['change-password']);
    const { csv } = operations.exportLog.answer.parse(await (await world.call('admin', '/api/v1/log/export')).json());
    for (const secret of [password, newPassword, 'secret@example.go.th', await world.token('planning')]) {
      expect(csv).not.toContain(secret);
    }
    expect(csv).toContain('เปลี่ยนรหัสผ่าน');
  });
});

describe('the file', () => {
  test('is what is listed, oldest first, with Thai headers, and harmless to a spreadsheet', async () => {
    const answer = await world.call('planning', `/api/v1/log/export?from=2026-01-13`);
    const { fileName, csv, more } = operations.exportLog.answer.parse(await answer.json());
    expect([fileName, more]).toEqual(['traimat-log-2026-01-16.csv', false]);
    const lines = csv.split('\r\n');
    expect(lines[0]).toMatch(/^\ufeff"รายการที่","วันเวลา","ชื่อผู้ใช้"/);
    expect(lines[1]).toContain('"13 ม.ค. 2569 เวลา 10:00 น.","chomthong"');
    expect(csv).toContain(`"'=1+1"`);
    expect(csv).not.toContain('"=1+1"');
  });

  test.each([
    ['=1', `"'=1"`],
    ['+1', `"'+1"`],
    ['-2.92', `"'-2.92"`],
    ['@x', `"'@x"`],
    ['\t=1', `"'\t=1"`],
    ['ก "ข", ค', '"ก ""ข"", ค"'],
    ['a\r\nb', '"a\r\nb"'],
  ])('writes “%s” as %s', (text, cell) => expect(toCsv([[text]])).toBe(`\ufeff${cell}\r\n`));
});

describe('what changed between two revisions', () => {
  const changes = (query: string, who = 'chomthong') => world.call(who, `${sheet}/changes?${query}`);

  test('is told to its district and the planning office, cell by cell', async () => {
    for (const who of ['chomthong', 'planning']) {
      const told = operations.readChanges.answer.parse(await (await changes('from=1&to=2', who)).json());
      expect([told.from?.revision, told.to.revision]).toEqual([1, 2]);
      expect(told.rows.map(({ kind, cells }) => [kind, cells.length])).toEqual([
        ['changed', 1],
        ['changed', 5],
        ['changed', 5],
      ]);
      expect(told.rows[0]?.cells[0]).toMatchObject({
        column: 'project',
        before: 'ปรับปรุงทางเดิน',
        after: '=HYPERLINK("x")',
      });
      expect(told.report).toEqual({ before: '', after: 'รายงาน' });
      expect(told.notApplicable).toBeNull();
      expect(told.figures[0]).toMatchObject({ before: { text: '6.00' }, after: { text: '10.00' } });
    }
  });

  test('from nothing is all that a revision holds, and from a later one it is what was taken back', async () => {
    const all = operations.readChanges.answer.parse(await (await changes('from=0&to=1')).json());
    expect([all.from, all.rows.length]).toEqual([null, 50]);
    expect(new Set(all.rows.map(({ kind }) => kind))).toEqual(new Set(['added']));
    const back = operations.readChanges.answer.parse(await (await changes('from=2&to=1')).json());
    expect(back.report).toEqual({ before: 'รายงาน', after: '' });
  });

  test('is refused where there is no such revision, and to another district', async () => {
    expect(await refusal(await changes('from=1&to=3'))).toMatchObject({ code: 'unknown-revision' });
    expect(await refusal(await changes('from=7&to=1'))).toMatchObject({ code: 'unknown-revision' });
    expect(await refusal(await changes('from=1&to=2', 'suanluang'))).toMatchObject({ code: 'other-district' });
    const early = `from=1&to=2&asOf=${day(1).toISOString()}`;
    expect(await refusal(await changes(early))).toMatchObject({ code: 'unknown-revision' });
  });
});

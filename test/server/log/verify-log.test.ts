import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, sha256 } from '../../../server/storage/log/canonical.ts';
import { hashOf } from '../../../server/storage/log/link.ts';
import type { Link } from '../../../server/storage/tables.ts';
import { type Anchor, type FactName, factNames, type LogBreak } from '../../../shared/terms/log.ts';
import { bring } from '../deeds.ts';
import { chomThong, indicator, openWorld, period, seedingDay, suanLuang, temporaryFolder } from '../fixture.ts';
import { stamp } from '../stamp.ts';
import { altered, insert, type Row, read, rewrite, verifyFile } from './tampering.ts';

/** A database that has lived a little, and every way that we know of to tamper with it by other hands. */

type Expected = Partial<LogBreak>;

const original = await livedIn();
const folder = temporaryFolder();
const whole = read(original, (database) => ({
  links: database.prepare('select * from log order by link').all() as unknown as Link[],
  facts: factNames.flatMap((fact) =>
    database
      .prepare(`select * from ${fact}`)
      .all()
      .map((row) => ({ fact, row: row as Row })),
  ),
}));
const last = whole.links.at(-1) as Link;
const anchor: Anchor = { link: last.link, hash: last.hash };

async function livedIn(): Promise<string> {
  const world = await openWorld();
  const place = (district: string) => ({ indicator, period, district });
  await bring(world, place(chomThong), ['save', 'submit', 'take-up', 'return', 'submit', 'accept', 'evaluate']);
  await bring(world, place(suanLuang), ['submit', 'accept', 'reopen', 'save']);
  const days = { opensOn: '2025-12-01', dueOn: '2026-01-20', closesOn: '2026-02-20', reason: 'มติ' };
  await world.put('admin', `/api/v1/windows/${period}`, days);
  const more = { dueOn: '2026-02-10', reason: 'น้ำท่วม' };
  await world.put('planning', `/api/v1/windows/${period}/extensions/${chomThong}`, more);
  const cancelled = { fromQuarter: 4, reason: 'ยุบ' };
  await world.put('planning', `/api/v1/indicators/${indicator}/2563/cancellation`, cancelled);
  await world.put('planning', '/api/v1/me/mail', { address: 'a@example.go.th', digest: true });
  const scale = { scores: [{ key: 'A', name: { th: 'ก', en: 'a' }, values: [0, 5] }], number: { kind: 'unused' } };
  await world.put('planning', '/api/v1/evaluation-scale', scale);
  await world.put('planning', '/api/v1/report-demand', { demand: 'required', reason: 'มติ' });
  await world.installation.change({ settings: { contact: 'กองยุทธศาสตร์' } }, stamp('2026-01-12T03:00:00.000Z'));
  const department = { code: '0700', name: { th: 'สำนักการแพทย์', en: 'Medical Service' }, active: true };
  await world.storage.saveDepartment(department, stamp(seedingDay.toISOString()));
  await world.storage.close();
  return join(world.folder, 'traimat.sqlite');
}

/** Verifies a copy that somebody has been at. */
async function verified(tamper: (database: DatabaseSync) => void, held: Anchor | null = anchor) {
  const file = join(folder, 'copy.sqlite');
  copyFileSync(original, file);
  read(file, tamper);
  return verifyFile(file, held);
}

const factAt = (link: number) => whole.facts.find(({ row }) => row.link === link) as { fact: FactName; row: Row };
const { length } = whole.links;
const links = fc.integer({ min: 1, max: length });
const inner = fc.integer({ min: 1, max: length - 1 });
const two = fc.uniqueArray(links, { minLength: 2, maxLength: 2 }).map((pair) => pair.sort((a, b) => a - b));

const setLink = (database: DatabaseSync, fact: FactName | 'log', from: number, to: number) =>
  database.prepare(`update ${fact} set link = ? where link = ?`).run(to, from);

function swap(database: DatabaseSync, table: FactName | 'log', [a, b]: number[]): void {
  setLink(database, table, a as number, -1);
  setLink(database, table, b as number, a as number);
  setLink(database, table, -1, b as number);
}

test('what nobody has been at is whole, with the anchor and without', async () => {
  expect(await verified(() => {})).toEqual({ last: anchor, broken: null });
  expect(await verified(() => {}, null)).toEqual({ last: anchor, broken: null });
  const early = { link: 3, hash: whole.links[2]?.hash ?? '' };
  expect(await verified(() => {}, early)).toEqual({ last: anchor, broken: null });
  expect(length).toBeGreaterThan(130);
  // What redactions name is tampered with in redaction.test.ts.
  const lived = factNames.filter((fact) => fact !== 'redactions');
  expect([...new Set(whole.links.map(({ fact }) => fact))].sort()).toEqual([...lived].sort());
});

/** A way to tamper, drawn by chance: what is done, and what must be named. */
const ways: Record<string, [number, fc.Arbitrary<{ tamper: (database: DatabaseSync) => void; expected: Expected }>]> = {
  'a cell of a fact: a figure, a date, a name': [
    160,
    fc.record({ link: links, column: fc.nat(), at: fc.nat() }).map(({ link, column, at }) => {
      const { fact, row } = factAt(link);
      const names = Object.keys(row).filter((name) => name !== 'link');
      const name = names[column % names.length] as string;
      return {
        tamper: (database) =>
          database
            .prepare(`update ${fact} set ${name} = ? where link = ?`)
            .run(altered(row[name] as string | number | null, at), link),
        expected: { kind: 'fact-altered', link, fact, act: whole.links[link - 1]?.act as string },
      };
    }),
  ],
  'a figure of a result: one digit more': [
    30,
    fc.constantFrom(...whole.facts.filter(({ fact }) => fact === 'revisions')).map(({ row }) => ({
      tamper: (database) =>
        database.prepare('update revisions set result = ? where link = ?').run(
          String(row.result).replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
          row.link,
        ),
      expected: { kind: 'fact-altered', link: row.link, fact: 'revisions', district: row.district as string },
    })),
  ],
  'a fact is dropped': [
    50,
    links.map((link) => ({
      tamper: (database) => database.prepare(`delete from ${factAt(link).fact} where link = ?`).run(link),
      expected: { kind: 'fact-missing', link, fact: factAt(link).fact },
    })),
  ],
  'two facts of a kind are exchanged': [
    50,
    two
      .filter(([a, b]) => factAt(a as number).fact === factAt(b as number).fact)
      .map((pair) => ({
        tamper: (database) => swap(database, factAt(pair[0] as number).fact, pair),
        expected: { kind: 'facts-swapped', link: pair[0] as number, other: pair[1] as number },
      })),
  ],
  'a fact is added without a link': [
    40,
    links.map((link) => {
      const { fact, row } = factAt(link);
      const added = Object.entries({ ...row, ...keyOf(fact), link: null });
      return {
        tamper: (database) => insert(database, fact, added),
        expected: { kind: 'fact-added', link: null, fact },
      };
    }),
  ],
  'a fact is added under the number of another’s link': [
    40,
    two
      .filter(([a, b]) => factAt(a as number).fact !== factAt(b as number).fact)
      .map(([link, other]) => {
        const { fact, row } = factAt(other as number);
        const added = Object.entries({ ...row, ...keyOf(fact), link: link as number });
        return {
          tamper: (database) => insert(database, fact, added),
          expected: { kind: 'fact-added', link: link as number, fact },
        };
      }),
  ],
  'a link is dropped': [
    40,
    inner.map((link) => ({
      tamper: (database) => database.prepare('delete from log where link = ?').run(link),
      expected: { kind: 'link-missing', link, other: null, fact: factAt(link).fact },
    })),
  ],
  'several links are dropped, with their facts': [
    40,
    two
      .filter(([, b]) => b !== length)
      .map(([from, to]) => ({
        tamper: (database) => drop(database, from as number, to as number),
        expected: { kind: 'link-missing', link: from as number, other: to as number },
      })),
  ],
  'two links are exchanged': [
    40,
    two.map((pair) => ({
      tamper: (database) => swap(database, 'log', pair),
      expected: { kind: 'links-swapped', link: pair[0] as number, other: pair[1] as number },
    })),
  ],
  'a cell of a link': [
    50,
    fc
      .record({
        link: links,
        name: fc.constantFrom('at', 'by_username', 'by_name', 'act', 'content', 'before', 'hash'),
      })
      .map(({ link, name }) => ({
        tamper: (database) => {
          const value = (whole.links[link - 1] as Link)[name as 'at'];
          database.prepare(`update log set ${name} = ? where link = ?`).run(altered(value, 5), link);
        },
        expected: { kind: 'link-altered', link },
      })),
  ],
  'a link is written anew with a hash that fits': [
    30,
    inner.map((link) => ({
      tamper: (database) => rewrite(database, { ...(whole.links[link - 1] as Link), by_name: 'คนอื่น' }),
      expected: { kind: 'link-altered', link },
    })),
  ],
  'a fact is altered and its link is written anew': [
    30,
    inner.map((link) => {
      const { fact, row } = factAt(link);
      const [name, value] = Object.entries(row).find(([column]) => column !== 'link') as [string, string];
      return {
        tamper: (database) => {
          database.prepare(`update ${fact} set ${name} = ? where link = ?`).run(altered(value, 2), link);
          const content = sha256(canonicalJson({ ...row, [name]: altered(value, 2) }));
          rewrite(database, { ...(whole.links[link - 1] as Link), content });
        },
        expected: { kind: 'link-altered', link },
      };
    }),
  ],
  'the log is cut off at its end, with its facts': [
    30,
    links.map((link) => ({
      tamper: (database) => drop(database, link, length),
      expected: { kind: 'end-cut', link, other: length },
    })),
  ],
  'the log is cut off at its end, and its facts are left': [
    40,
    links.map((link) => ({
      tamper: (database) => database.prepare('delete from log where link >= ?').run(link),
      expected: { kind: 'end-cut', link, other: length },
    })),
  ],
  'everything from a link on is written anew': [
    20,
    links.map((link) => ({
      tamper: (database) => {
        let before = whole.links[link - 2]?.hash ?? '';
        for (const { hash: _, ...open } of whole.links.slice(link - 1)) {
          const anew = { ...open, before, by_name: 'คนอื่น' };
          before = hashOf(anew);
          rewrite(database, { ...anew, hash: before });
        }
      },
      expected: { kind: 'anchor-differs', link: length },
    })),
  ],
};

/** A key that no other row of the table has. */
function keyOf(fact: FactName): Partial<Row> {
  if (fact === 'rosters') return { id: 'x', replaces: null };
  if (fact === 'receipts') return { id: 'x', key: 'x', code: 'x', revision: 999 };
  if (fact === 'receipt_keys') return { id: 'x' };
  if (fact === 'revisions') return { revision: 999 };
  return fact === 'events' ? { step: 999 } : { version: 999 };
}

function drop(database: DatabaseSync, from: number, to: number): void {
  for (const table of [...factNames, 'log']) {
    database.prepare(`delete from ${table} where link between ? and ?`).run(from, to);
  }
}

describe('is named:', () => {
  test.each(Object.entries(ways))('%s', async (_, [times, drawn]) => {
    for (const { tamper, expected } of fc.sample(drawn, times)) {
      const { broken } = await verified(tamper);
      expect(broken).toMatchObject(expected);
    }
  });

  test('a byte of a fact’s content, in the file itself', async () => {
    const bytes = readFileSync(original);
    const texts = whole.facts.flatMap(({ fact, row }) =>
      ['content', 'receipt', 'communities', 'spec'].flatMap((name) => {
        const text = row[name];
        return typeof text === 'string' ? [{ fact, link: row.link, text: Buffer.from(text) }] : [];
      }),
    );
    const drawn = fc.sample(fc.record({ text: fc.constantFrom(...texts), at: fc.nat(), bit: fc.nat(6) }), 600);
    let flipped = 0;
    for (const { text, at, bit } of drawn) {
      const part = text.text.subarray(at % Math.max(1, text.text.length - 60)).subarray(0, 60);
      const place = bytes.indexOf(part);
      // A part that a page's end goes through, or that stands in several facts, says not which fact it is of.
      if (place < 0 || bytes.indexOf(part, place + 1) >= 0) continue;
      const file = join(folder, 'flipped.sqlite');
      const changed = Buffer.from(bytes);
      changed[place + 30] = (changed[place + 30] as number) ^ (1 << bit);
      writeFileSync(file, changed);
      expect((await verifyFile(file, anchor)).broken).toMatchObject({
        kind: 'fact-altered',
        link: text.link,
        fact: text.fact,
      });
      flipped += 1;
    }
    expect(flipped).toBeGreaterThan(150);
  });

  test('an account: a role that was raised, one that was put in, one that was taken out', async () => {
    const run = (sql: string) => verified((database) => database.exec(sql));
    expect(await run("update user set role = 'administrator' where username = 'viewer'")).toMatchObject({
      broken: { kind: 'account-altered', name: 'viewer' },
    });
    const added = `insert into user (id, name, email, emailVerified, createdAt, updatedAt, username, role)
      values ('x', 'x', 'x', 0, '', '', 'intruder', 'administrator')`;
    expect(await run(added)).toMatchObject({ broken: { kind: 'account-added', name: 'intruder' } });
    expect(await run("delete from user where username = 'viewer'")).toMatchObject({
      broken: { kind: 'account-missing', name: 'viewer' },
    });
  });

  test('a standing: a figure that was raised, a state, a sheet that was put in, one that was taken out', async () => {
    const run = (sql: string) => verified((database) => database.exec(sql));
    const theirs = { kind: 'standing-altered', indicator, period, district: suanLuang };
    const where = `where district = '${suanLuang}'`;
    for (const sql of [
      `update standings set submitted_result = replace(submitted_result, '"3"', '"4"') ${where}`,
      `update standings set state = 'accepted' ${where}`,
      `update standings set accepted_saved_by_name = 'คนอื่น' ${where}`,
      `delete from standings ${where}`,
    ]) {
      expect(await run(sql)).toMatchObject({ broken: theirs });
    }
    const added = `insert into standings (indicator, period, district, step, state, revision, late)
      values ('${indicator}', '${period}', '1001', 1, 'draft', 1, 0)`;
    expect(await run(added)).toMatchObject({ broken: { ...theirs, district: '1001' } });
  });

  test('the last link but one, written anew with a hash that fits, since the anchor knows the last', async () => {
    const link = whole.links.at(-2) as Link;
    const { broken } = await verified((database) => rewrite(database, { ...link, by_name: 'คนอื่น' }));
    expect(broken).toMatchObject({ kind: 'link-altered', link: link.link });
  });

  test('a link before the first', async () => {
    const run = await verified((database) => database.exec('update log set link = 0 where link = 1'));
    expect(run.broken).toMatchObject({ kind: 'link-added', link: 0 });
  });
});

import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { verify } from '../../../server/commands/verify.ts';
import { canonicalJson, sha256 } from '../../../server/storage/log/canonical.ts';
import { nextLink } from '../../../server/storage/log/link.ts';
import type { Author } from '../../../server/storage/port/author.ts';
import { hashOfStanding } from '../../../server/storage/redaction/redact.ts';
import type { Link } from '../../../server/storage/tables.ts';
import { pseudonym } from '../../../shared/rules/accounts/pseudonym.ts';
import type { Anchor, LogBreak } from '../../../shared/terms/log.ts';
import { attempt, bring } from '../deeds.ts';
import { chomThong, indicator, openWorld, period, suanLuang, temporaryFolder } from '../fixture.ts';
import { altered, insert, type Row, read, rewrite, verifyFile } from './tampering.ts';

/** A database in which drafts were pruned and a person erased, and every way that we know of to misuse that. */

const sheet = { indicator, period, district: chomThong };
const judged = { indicator, period, district: suanLuang };
const world = await openWorld();
const folder = temporaryFolder();
const original = join(world.folder, 'traimat.sqlite');

await bring(world, judged, ['save', 'submit', 'take-up', 'accept', 'evaluate']);
await bring(world, sheet, ['save', 'submit', 'withdraw', ...Array<'save'>(43).fill('save')]);
const reference: { links: Link[] } = { links: readLinks(original) };
const before = anchorOf(reference.links);
const people = (await world.auth.listPeople()).filter(({ username }) => ['planning', 'chomthong'].includes(username));
const admin = { username: 'admin', displayName: 'ผู้ดูแลระบบ' };
const pseudonyms: Author[] = [];
for (const { username, displayName } of people) {
  const by = { by: admin, at: world.time.now.toISOString() };
  pseudonyms.push(await world.storage.erasePerson({ username, displayName }, 'ลาออก', by));
}
const scrubbed = await world.storage.scrub();
const links = readLinks(original);
const anchor = anchorOf(links);
const redactions = read(original, (database) => all(database, 'redactions'));
const namesOf = ({ links: names }: Row) => (JSON.parse(String(names)) as [number][]).map(([link]) => link);
const named = (kind: string) => redactions.filter((row) => row.kind === kind).flatMap(namesOf);
const [pruned, erased] = [named('pruned'), named('erased')];
/** Of which the own author was erased, and so the link. */
const renamed = erased.filter((link) => reference.links[link - 1]?.by_username !== '');

function all(database: DatabaseSync, table: string): Row[] {
  return database.prepare(`select * from ${table} order by link`).all() as Row[];
}

function readLinks(file: string): Link[] {
  return read(file, (database) => all(database, 'log') as unknown as Link[]);
}

function anchorOf(all: Link[]): Anchor {
  const { link, hash } = all.at(-1) as Link;
  return { link, hash };
}

const linkAt = (database: DatabaseSync, link: number) =>
  database.prepare('select * from log where link = ?').get(link) as unknown as Link;
const rowAt = (database: DatabaseSync, link: number) =>
  database.prepare(`select * from ${linkAt(database, link).fact} where link = ?`).get(link) as Row;

async function verified(
  tamper: (database: DatabaseSync) => void,
  held: Anchor | null = anchor,
): Promise<LogBreak | null> {
  const file = join(folder, 'copy.sqlite');
  copyFileSync(original, file);
  read(file, tamper);
  return (await verifyFile(file, held)).broken;
}

/** Appends a redaction as a link that fits, as somebody with the file in their hands could. */
function forge(database: DatabaseSync, kind: string, link: number, name: string | null): void {
  const last = all(database, 'log').at(-1) as unknown as Link;
  const stands = hashOfStanding(linkAt(database, link), rowAt(database, link));
  const row = {
    ...{ version: 999, kind, reason: '', pseudonym: name, indicator: null, period: null, district: null },
    ...{ links: JSON.stringify([[link, stands]]), link: last.link + 1 },
  };
  insert(database, 'redactions', Object.entries(row));
  const entry = { at: last.at, by_username: '', by_name: '', fact: 'redactions', act: 'prune-drafts' } as const;
  const place = { indicator: null, period: null, district: null };
  const forged = nextLink(last, { ...entry, ...place, content: sha256(canonicalJson(row)) });
  const columns = Object.entries(forged);
  database
    .prepare(
      `insert into log (${columns.map(([column]) => `"${column}"`).join(', ')}) values (${columns.map(() => '?').join(', ')})`,
    )
    .run(...columns.map(([, value]) => value));
}

test('the log holds after drafts were pruned and a person was erased, also against an older anchor', async () => {
  expect(await verified(() => {})).toBeNull();
  expect(await verified(() => {}, before)).toBeNull();
  expect(await world.storage.verifyLog(anchor)).toMatchObject({ broken: null });
  expect(pruned.length).toBeGreaterThan(15);
  expect(renamed.length).toBeGreaterThan(90);
  // Some were pruned first.
  expect(erased).toEqual(expect.arrayContaining(pruned));
  // Nothing of the chain was written anew.
  expect(links.slice(0, reference.links.length).map(({ hash }) => hash)).toEqual(
    reference.links.map(({ hash }) => hash),
  );
});

test('npm run verify says how many links were redacted', async () => {
  const file = join(folder, 'asked.sqlite');
  copyFileSync(original, file);
  const { output, status } = await verify([file], folder);
  expect(status).toBe(0);
  // Each by the last that names it.
  expect(output).toContain(`Links redacted: 0 pruned, ${new Set(erased).size} erased`);
});

describe('of what was redacted is found:', () => {
  test('any cell of a fact that is altered afterwards', async () => {
    const columns = read(original, (database) =>
      [...pruned.slice(0, 3), ...renamed.slice(0, 12)].flatMap((link) =>
        Object.entries(rowAt(database, link)).flatMap(([column, value]) =>
          column === 'link' ? [] : [{ link, column, value, fact: linkAt(database, link).fact }],
        ),
      ),
    );
    expect(columns.length).toBeGreaterThan(100);
    for (const [index, { link, column, value, fact }] of columns.entries()) {
      const alter = (database: DatabaseSync) =>
        database.prepare(`update ${fact} set "${column}" = ? where link = ?`).run(altered(value, index), link);
      expect(await verified(alter), `${fact}.${column}`).toMatchObject({ kind: 'redacted-altered', link, fact });
    }
  });

  test('any cell of a link that is altered afterwards', async () => {
    const [link = 0] = renamed;
    for (const column of ['at', 'by_username', 'by_name', 'act', 'content', 'hash']) {
      const alter = (database: DatabaseSync) =>
        database.prepare(`update log set ${column} = 'x' || ${column} where link = ?`).run(link);
      expect(await verified(alter), column).toMatchObject({ kind: 'redacted-altered', link });
    }
  });

  test('a content or a name that is put back', async () => {
    const back = read(original, (database) => rowAt(database, pruned.at(-1) ?? 0));
    const restore = (database: DatabaseSync) =>
      database.prepare("update revisions set content = '{}' where link = ?").run(back.link);
    expect(await verified(restore)).toMatchObject({ kind: 'redacted-altered', link: back.link });
    const [link = 0] = renamed;
    const author = reference.links[link - 1] as Link;
    const name = (database: DatabaseSync) =>
      database
        .prepare('update log set by_name = ?, by_username = ? where link = ?')
        .run(author.by_name, author.by_username, link);
    expect(await verified(name)).toMatchObject({ kind: 'redacted-altered', link });
  });

  test('a fact or a link that is taken out, added or exchanged', async () => {
    for (const link of [pruned[3] ?? 0, erased[3] ?? 0]) {
      const { fact } = links[link - 1] as Link;
      const drop = (table: string) => (database: DatabaseSync) =>
        database.prepare(`delete from ${table} where link = ?`).run(link);
      expect(await verified(drop(fact))).toMatchObject({ kind: 'fact-missing', link });
      expect(await verified(drop('log'))).toMatchObject({ kind: 'link-missing', link });
    }
    const [one = 0, other = 0] = pruned;
    const swap = (database: DatabaseSync) => {
      for (const [from, to] of [
        [one, -1],
        [other, one],
        [-1, other],
      ] as const) {
        database.prepare('update revisions set link = ? where link = ?').run(to, from);
      }
    };
    expect(await verified(swap)).toMatchObject({ kind: 'redacted-altered', link: one });
  });
});

describe('of redactions is found:', () => {
  test('one that was taken out, with its link or without', async () => {
    for (const [index, redaction] of redactions.entries()) {
      const { link } = redaction;
      const later = new Set(redactions.slice(index + 1).flatMap(namesOf));
      const [alone] = namesOf(redaction).filter((one) => !later.has(one));
      const altered = { kind: expect.stringMatching(/^(fact|link|redacted)-altered$/), link: alone };
      const fact = (database: DatabaseSync) => database.prepare('delete from redactions where link = ?').run(link);
      expect(await verified(fact)).toMatchObject(alone === undefined ? { kind: 'fact-missing', link } : altered);
      const both = (database: DatabaseSync) => {
        fact(database);
        database.prepare('delete from log where link = ?').run(link);
      };
      const missing = { kind: link === anchor.link ? 'end-cut' : 'link-missing', link };
      expect(await verified(both)).toMatchObject(alone === undefined ? missing : altered);
    }
  });

  test('one that was altered, so that it names another link or another content', async () => {
    const [first] = redactions as [Row];
    const other = reference.links.find(({ fact, link }) => fact === 'revisions' && !pruned.includes(link)) as Link;
    const names = JSON.parse(String(first.links)) as [number, string][];
    const alter = (database: DatabaseSync) => {
      database.prepare("update revisions set content = '' where link = ?").run(other.link);
      const stands = hashOfStanding(linkAt(database, other.link), rowAt(database, other.link));
      const written = JSON.stringify([...names, [other.link, stands]]);
      database.prepare('update redactions set links = ? where link = ?').run(written, first.link);
    };
    const broken = await verified(alter);
    expect(broken?.kind).toMatch(/fact-altered/);
    expect(broken?.link).toBe(Math.min(other.link, names[0]?.[0] ?? 0));
  });

  test('one that was put in without a link', async () => {
    const draft = links.find(({ fact, link }) => fact === 'revisions' && !pruned.includes(link)) as Link;
    const put = (database: DatabaseSync) => {
      database.prepare("update revisions set content = '' where link = ?").run(draft.link);
      const stands = hashOfStanding(linkAt(database, draft.link), rowAt(database, draft.link));
      const row = { version: 999, kind: 'pruned', reason: '', links: JSON.stringify([[draft.link, stands]]) };
      insert(database, 'redactions', Object.entries(row));
    };
    expect(await verified(put)).toMatchObject({ kind: 'fact-altered', link: draft.link });
  });

  test('a forged one of what may not leave so, although its link fits', async () => {
    const sent = links.find(({ fact, act }) => fact === 'revisions' && act === 'submit') as Link;
    const submitted = (database: DatabaseSync) => {
      database.prepare("update revisions set content = '' where link = ?").run(sent.link);
      forge(database, 'pruned', sent.link, null);
    };
    expect(await verified(submitted)).toMatchObject({ kind: 'redaction-unfit', link: sent.link });
    const receipt = links.find(({ fact }) => fact === 'receipts') as Link;
    const figure = (name: string | null, kind: string) => (database: DatabaseSync) => {
      database.prepare('update receipts set late = 1 where link = ?').run(receipt.link);
      forge(database, kind, receipt.link, name);
    };
    expect(await verified(figure(null, 'pruned'))).toMatchObject({ kind: 'redaction-unfit', link: receipt.link });
    expect(await verified(figure('บุคคลที่ลบข้อมูลแล้ว 9', 'erased'))).toMatchObject({
      kind: 'redaction-unfit',
      link: receipt.link,
    });
  });

  test('a link before one, written anew with a hash that fits', async () => {
    const [first = 0] = pruned;
    const anew = (database: DatabaseSync) => rewrite(database, { ...linkAt(database, first), by_name: 'คนอื่น' });
    expect(await verified(anew)).toMatchObject({ kind: 'redacted-altered', link: first });
  });
});

test('what is pruned while the log is walked is no break', async () => {
  const other = await openWorld();
  await bring(other, sheet, Array<'save'>(39).fill('save'));
  let asked = 0;
  const verification = await other.storage.verifyLog(null, async () => {
    asked += 1;
    // The walk has read what was redacted before, and comes to the drafts only now.
    if (asked === 1) await bring(other, sheet, ['save']);
    return true;
  });
  expect(verification).toMatchObject({ broken: null });
  expect(await other.storage.listPruned(sheet)).toHaveLength(20);
});

test('an erased person is named nowhere in the file, and by the other name in everything', async () => {
  expect(pseudonyms).toEqual([1, 2].map((number) => pseudonym(number)));
  expect(scrubbed).toBe(true);
  const file = readFileSync(original);
  for (const { displayName } of people) expect(file.includes(displayName)).toBe(false);
  const texts = read(original, (database) =>
    database
      .prepare("select name from sqlite_master where type = 'table'")
      .all()
      .flatMap(({ name }) => database.prepare(`select * from "${name}"`).all())
      .map((row) => JSON.stringify({ ...row, role: null })),
  );
  for (const { username } of people) expect(texts.filter((text) => text.includes(`"${username}`))).toEqual([]);
  expect(texts.filter((text) => text.includes(pseudonym(1).displayName)).length).toBeGreaterThan(90);
  const events = await world.storage.listEvents(judged);
  const by = pseudonyms[people.findIndex(({ username }) => username === 'planning')] as Author;
  expect(events.at(-1)).toMatchObject({ act: 'evaluate', by, standing: { evaluation: { by: by.displayName } } });
  expect((await attempt(world, judged, 'reopen', 'planning')).status).toBe(401);
});

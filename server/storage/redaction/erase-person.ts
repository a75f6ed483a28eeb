import { type Kysely, sql, type Transaction } from 'kysely';
import { pseudonym } from '../../../shared/rules/accounts/pseudonym.ts';
import { type FactName, factNames } from '../../../shared/terms/log.ts';
import { inSlices } from '../../slices.ts';
import type { Author, Stamp } from '../port/author.ts';
import type { Tables } from '../tables.ts';
import { appendIn, listNewest } from '../versioned.ts';
import { listGiven, renamedInJson } from './named-in-json.ts';
import { isOf, namedPersons, renamedColumns } from './named-persons.ts';
import { type Redacted, redact } from './redact.ts';

/**
 * Puts another name in a person's place in everything that is stored: one transaction, so that nothing is half erased. What
 * others write waits for it; they are answered meanwhile.
 */
export function erasePerson(db: Kysely<Tables>, person: Author, reason: string, { by, at }: Stamp): Promise<Author> {
  return db.transaction().execute(async (transaction) => {
    const other = pseudonym((await countErased(transaction)) + 1);
    const redacted = await findNamed(transaction, person, other);
    const about = { kind: 'erased', reason, pseudonym: other.displayName } as const;
    const nowhere = { indicator: null, period: null, district: null };
    // Who erases their own account is not named by the link that says so.
    const author = by.username === person.username ? other : by;
    await redact(transaction, { ...about, ...nowhere }, redacted, { act: 'erase-person', at, by: author });
    await forget(transaction, person, other);
    await eraseAccount(transaction, person, other, reason, { by: author, at });
    return other;
  });
}

async function countErased(db: Kysely<Tables>): Promise<number> {
  const { number } = await db
    .selectFrom('redactions')
    .select((select) => select.fn.count<number>('pseudonym').distinct().as('number'))
    .executeTakeFirstOrThrow();
  return Number(number);
}

/** Every fact and link that names a person, as it is to stand. */
async function findNamed(db: Kysely<Tables>, person: Author, other: Author): Promise<Redacted[]> {
  const given = await listGiven(db, person.username);
  const redacted: Redacted[] = [];
  const goOn = inSlices();
  for (const number of await listCandidates(db, person, given)) {
    await goOn();
    const link = await db.selectFrom('log').selectAll().where('link', '=', number).executeTakeFirstOrThrow();
    const row = await db
      .selectFrom<FactName>(link.fact)
      .selectAll()
      .where('link', '=', number)
      .executeTakeFirstOrThrow();
    const own = isOf(person, link.by_username, link.by_name);
    const changed = {
      ...renamedColumns(link.fact, row, link, person, other),
      ...renamedInJson(link.fact, row, given, own, other.displayName),
    };
    const author = own ? { by_username: other.username, by_name: other.displayName } : undefined;
    if (author || Object.keys(changed).length > 0)
      redacted.push({ link: number, fact: link.fact, row: changed, ...(author && { author }) });
  }
  return redacted;
}

/** The links that may name a person: their own, those of facts with their account name, and of sheets they have judged. */
async function listCandidates(db: Kysely<Tables>, person: Author, given: Set<string>): Promise<number[]> {
  const own = await db
    .selectFrom('log')
    .select('link')
    .where((where) =>
      where.or([
        where('by_username', '=', person.username),
        where.and([where('by_username', '=', ''), where('by_name', '=', person.displayName)]),
      ]),
    )
    .execute();
  const links = new Set(own.map(({ link }) => link));
  for (const fact of factNames) {
    for (const { username } of namedPersons[fact] as { username?: string }[]) {
      if (username === undefined) continue;
      const rows = await db
        .selectFrom<FactName>(fact)
        .select('link')
        .where(sql.ref(username), '=', person.username)
        .execute();
      for (const { link } of rows) links.add(link);
    }
  }
  if (given.size > 0) {
    const judged = await db
      .selectFrom('events')
      .select('link')
      .where((where) =>
        where.or([
          where('evaluation', 'is not', null),
          where('restated', 'is not', null),
          where('plea', 'is not', null),
        ]),
      )
      .execute();
    for (const { link } of judged) links.add(link);
  }
  return [...links].sort((one, other) => one - other);
}

/** What is no fact of theirs goes; who came in goes by the other name until that is pruned. */
async function forget(transaction: Transaction<Tables>, { username }: Author, other: Author): Promise<void> {
  for (const table of forgotten) await transaction.deleteFrom(table).where('username', '=', username).execute();
  const renamed = { username: other.username };
  await transaction.updateTable('access_record').set(renamed).where('username', '=', username).execute();
}

/** Outcomes of digests before the digests that they are of. */
const forgotten = [
  ...(['digest_outcomes', 'digests', 'one_time_keys'] as const),
  ...(['tickets', 'second_factors', 'recovery_codes'] as const),
];

/** The account itself goes by the other name and is erased; its passwords, providers and sessions go. */
async function eraseAccount(
  transaction: Transaction<Tables>,
  { username }: Author,
  other: Author,
  reason: string,
  { by, at }: Stamp,
): Promise<void> {
  const user = await transaction.selectFrom('user').select('id').where('username', '=', username).executeTakeFirst();
  if (!user) return;
  for (const table of ['session', 'account'] as const) {
    await transaction.deleteFrom(table).where('userId', '=', user.id).execute();
  }
  const names = { name: other.displayName, username: other.username, email: `${other.username}@traimat.invalid` };
  const erased = { ...names, mail: null, state: 'erased', lastSeenAt: null, passwordUntil: null } as const;
  await transaction.updateTable('user').set(erased).where('id', '=', user.id).execute();
  const [last] = await listNewest(transaction, 'account_changes', { username: other.username });
  if (!last) throw new Error(`nothing is written down of ${other.username}`);
  const { role, district, department } = last;
  const account = { username: other.username, display_name: other.displayName, role, district, department };
  const change = { act: 'erase-account', ...account, mail: null, state: 'erased', reason } as const;
  await appendIn(
    transaction,
    'account_changes',
    { ...change, at, by_username: by.username },
    { act: change.act, at, by },
  );
}

import type { Kysely, Transaction } from 'kysely';
import { endOfDays } from '../../shared/terms/date.ts';
import type { Community, RegisterEntry } from '../../shared/terms/register.ts';
import { type Done, storeFact } from './log/store-fact.ts';
import { installation } from './port/author.ts';
import type {
  ChangeRegisterOutcome,
  ChangeRegistersOutcome,
  PlainRegister,
  RegisterChange,
  RegisterRecord,
  RegisterStorage,
  StoredRegister,
} from './port/registers.ts';
import { ask } from './prepared.ts';
import { registerInForce } from './register-in-force.ts';
import { readStanding } from './sheets/events.ts';
import type { Facts, Tables } from './tables.ts';

/** Reads which register is in force each time, but its content once (`known`): what has been stored never changes. */
export function createRegisterStorage(db: Kysely<Tables>, known: Map<string, StoredRegister>): RegisterStorage {
  const read = async (id: string) => {
    const register = known.get(id) ?? (await readContent(db, id));
    if (register) known.set(id, register);
    return register;
  };
  return {
    async readRegister(district, day) {
      const id = await ask(db, registerInForce(district, day));
      return id === null ? null : read(id);
    },
    readRegisterById: read,
    saveRegisters: (registers, at) => saveRegisters(db, registers, at),
    listRegisterChanges: (district) => listRegisterChanges(db, district),
    changeRegister: (change) => changeRegister(db, change),
    changeRegisters: (changes) => changeRegisters(db, changes),
  };
}

async function readContent(db: Kysely<Tables>, id: string): Promise<StoredRegister | null> {
  const row = await db.selectFrom('rosters').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return null;
  const communities: (Community & Partial<RegisterEntry>)[] = JSON.parse(row.communities);
  // Communities without days have been there since the register began, and no end of theirs is known.
  const plain = { from: row.valid_from, to: null, mergedInto: null };
  return { ...toRecord(row), entries: communities.map((community) => ({ ...plain, ...community })) };
}

function saveRegisters(db: Kysely<Tables>, registers: PlainRegister[], at: string): Promise<void> {
  const by = installation;
  return db.transaction().execute(async (transaction) => {
    for (const { id, district, validFrom, demo, communities } of registers) {
      const row = {
        ...{ id, district, valid_from: validFrom, demo: Number(demo), stored_at: at },
        communities: JSON.stringify(communities),
        ...{ revision: 0, stored_by: by.username, stored_by_name: by.displayName, reason: '', replaces: null },
      };
      await storeFact(transaction, 'rosters', row, { act: 'install-register', at, by });
    }
  });
}

async function listRegisterChanges(db: Kysely<Tables>, district: string): Promise<RegisterRecord[]> {
  const rows = await db
    .selectFrom('rosters')
    .select(['id', 'district', 'valid_from', 'demo', 'stored_at', 'revision'])
    .select(['stored_by', 'stored_by_name', 'reason', 'replaces'])
    .where('district', '=', district)
    .where('revision', '>', 0)
    .orderBy('revision', 'desc')
    .execute();
  return rows.map(toRecord);
}

/** One transaction: the newest register is the one that was changed, and the sheets are as they were seen. */
function changeRegister(db: Kysely<Tables>, change: RegisterChange): Promise<ChangeRegisterOutcome> {
  return db.transaction().execute(async (transaction): Promise<ChangeRegisterOutcome> => {
    const hindrance = await findHindrance(transaction, change);
    return hindrance ? { kind: hindrance } : { kind: 'saved', register: await insertRegister(transaction, change) };
  });
}

/** Nothing is inserted before all of them may be. */
function changeRegisters(db: Kysely<Tables>, changes: RegisterChange[]): Promise<ChangeRegistersOutcome> {
  return db.transaction().execute(async (transaction): Promise<ChangeRegistersOutcome> => {
    for (const change of changes) {
      const kind = await findHindrance(transaction, change);
      if (kind === 'conflict') return { kind, district: change.district };
      if (kind) return { kind };
    }
    const registers: StoredRegister[] = [];
    for (const change of changes) registers.push(await insertRegister(transaction, change));
    return { kind: 'saved', registers };
  });
}

/** What stands against a change: the newest register is not the one that was seen, or a sheet is not as it was. */
async function findHindrance(
  transaction: Kysely<Tables>,
  { district, replaces, seen }: RegisterChange,
): Promise<'conflict' | 'sheets-moved' | null> {
  if ((await ask(transaction, registerInForce(district, endOfDays))) !== replaces) return 'conflict';
  for (const { place, revision } of seen) {
    if ((await readStanding(transaction, place)).revision !== revision) return 'sheets-moved';
  }
  return null;
}

async function insertRegister(
  transaction: Transaction<Tables>,
  { seen: _, ...register }: RegisterChange,
): Promise<StoredRegister> {
  const { last } = await transaction
    .selectFrom('rosters')
    .select((select) => select.fn.max('revision').as('last'))
    .where('district', '=', register.district)
    .executeTakeFirstOrThrow();
  const revision = (last ?? 0) + 1;
  const stored: StoredRegister = {
    ...register,
    revision,
    id: `${register.district}-${register.validFrom}-${revision}`,
  };
  const done: Done = { act: 'change-register', at: stored.storedAt, by: stored.storedBy };
  await storeFact(transaction, 'rosters', toRow(stored), done);
  return stored;
}

function toRow(register: StoredRegister): Facts['rosters'] {
  const { id, district, validFrom, demo, storedAt, entries, revision, storedBy, reason, replaces } = register;
  return {
    ...{ id, district, valid_from: validFrom, demo: Number(demo), stored_at: storedAt },
    communities: JSON.stringify(entries),
    ...{ revision, stored_by: storedBy.username, stored_by_name: storedBy.displayName, reason, replaces },
  };
}

function toRecord(row: Omit<Facts['rosters'], 'communities'>): RegisterRecord {
  return {
    id: row.id,
    district: row.district,
    validFrom: row.valid_from,
    demo: row.demo === 1,
    revision: row.revision,
    storedAt: row.stored_at,
    storedBy: { username: row.stored_by, displayName: row.stored_by_name },
    reason: row.reason,
    replaces: row.replaces,
  };
}

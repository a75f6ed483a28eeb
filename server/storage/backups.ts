import type { Kysely, Selectable } from 'kysely';
import { isOverdue } from '../../shared/rules/backups/overdue.ts';
import type { BackupRecord } from '../../shared/terms/backup.ts';
import type { BackupStorage } from './port/backups.ts';
import type { Tables } from './tables.ts';

const anHour = 60 * 60 * 1000;
/** Longer than any backup takes: whoever has claimed one and says nothing was killed. */
const silence = 6 * anHour;

/** Attempts at backups, one more at each. */
export function createBackupStorage(db: Kysely<Tables>): BackupStorage {
  return {
    claimBackup: (at, due) =>
      db.transaction().execute(async (transaction) => {
        const [last, made] = [await newest(transaction), await newest(transaction, 'made')];
        if (last && !mayFollow(last, made, at, due)) return null;
        const number = (last?.number ?? 0) + 1;
        const open = { ended_at: null, outcome: null, folder: null, bytes: null };
        await transaction
          .insertInto('backups')
          .values({ number, begun_at: at, ...open })
          .execute();
        return number;
      }),
    async saveBackup(number, ended, at) {
      const { outcome, folder, bytes } = { folder: null, bytes: null, ...ended };
      await db
        .updateTable('backups')
        .set({ ended_at: at, outcome, folder, bytes })
        .where('number', '=', number)
        .execute();
    },
    async readBackups(now) {
      const [last, made] = [await newest(db), await newest(db, 'made')];
      const first = await db.selectFrom('backups').selectAll().orderBy('number').limit(1).executeTakeFirst();
      const overdue = isOverdue(first ? recordOf(first) : null, made ? recordOf(made) : null, now);
      return { last: last ? recordOf(last) : null, made: made ? recordOf(made) : null, overdue };
    },
  };
}

type Attempt = Selectable<Tables['backups']>;

function mayFollow(last: Attempt, made: Attempt | undefined, at: string, due: string | undefined): boolean {
  const ago = new Date(at).getTime() - new Date(last.ended_at ?? last.begun_at).getTime();
  if (last.outcome === null) return ago > silence;
  if (due === undefined) return true;
  return (made === undefined || made.begun_at < due) && (last.outcome === 'made' || ago >= anHour);
}

function newest(db: Kysely<Tables>, outcome?: 'made'): Promise<Attempt | undefined> {
  const all = db.selectFrom('backups').selectAll();
  const some = outcome ? all.where('outcome', '=', outcome) : all;
  return some.orderBy('number', 'desc').limit(1).executeTakeFirst();
}

function recordOf({ begun_at: begunAt, ended_at: endedAt, outcome, folder, bytes }: Attempt): BackupRecord {
  return { begunAt, endedAt, outcome, folder, bytes };
}

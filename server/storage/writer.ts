import { type Meter, noMeter } from '../metrics/meter.ts';
import type { Execute, WritingConnection } from './connection.ts';
import { type Group, writtenBy } from './groups.ts';

/**
 * Everything that is written takes its turn here, since a database has one who writes at a time anyway. Turns that wait are
 * done in one round, each after the first in a savepoint of its own, and committed together: what makes a commit dear, the
 * wait for the disk, is paid once for all of them. A turn is acknowledged after the commit only.
 *
 * | what fails | what becomes of the turn | of the others in its round |
 * |---|---|---|
 * | its own work | undone, rejected with its error | go on, after the first in another round |
 * | the commit, or an error by which the database has ended the transaction | undone, rejected with that error | the same |
 */
export type Writer = {
  /** Does some work as one turn: all of it or nothing. */
  write<Result>(work: (execute: Execute) => Promise<Result>): Promise<Result>;
  /** Does something while nobody writes and no transaction is open. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
  /** How many turns wait. */
  waiting(): number;
  /** Resolves when nobody waits any more. */
  settled(): Promise<void>;
};

/** So many turns wait that another one would wait too long: to be tried again later. */
export class ServerBusy extends Error {}

/**
 * A round begins after so many milliseconds at the latest, and ends after so many turns or milliseconds, so that others are
 * answered; beyond `waiting` nobody is let in.
 */
export type WriterLimits = { turns: number; milliseconds: number; waiting: number };

export const writerLimits: WriterLimits = { turns: 256, milliseconds: 20, waiting: 2_000 };

type Turn = {
  /** Whether it wants no transaction and no other turn around it. */
  alone: boolean;
  /** Does the work; throws what the work throws, and keeps the outcome for later. */
  take({ execute, answered }: Pick<WritingConnection, 'execute' | 'answered'>): Promise<void>;
  /** Tells whoever waits what the work has come to. */
  settle(): void;
  fail(error: unknown): void;
};

/** `committed` is told after each commit, before anybody whose turn was in it, what was written. */
export function createWriter(
  connection: WritingConnection,
  committed: (written: ReadonlySet<Group>) => void = () => {},
  meter: Meter = noMeter,
  most = writerLimits,
): Writer {
  const waiting: Turn[] = [];
  let working: Promise<void> | null = null;

  const enter = (turn: Turn) => {
    if (waiting.length >= most.waiting) return turn.fail(new ServerBusy('too many turns wait'));
    waiting.push(turn);
    working ??= work();
  };
  const work = async () => {
    while (waiting[0]) {
      await gathered();
      if (waiting[0].alone) await takeAlone();
      else await takeRound();
    }
    working = null;
  };
  // A round begins when a look at the network has brought nobody more: what comes in at one stretch comes into one round.
  const gathered = async () => {
    const began = performance.now();
    for (let before = 0; waiting.length > before && performance.now() - began < most.milliseconds; ) {
      before = waiting.length;
      await new Promise(setImmediate);
    }
  };
  const takeAlone = async () => {
    const turn = waiting.shift();
    await turn?.take(connection).catch(() => {});
    turn?.settle();
  };
  const takeRound = async () => {
    const taken: Turn[] = [];
    const written = new Set<Group>();
    const lost: { error?: unknown } = {};
    let running: ReturnType<Execute> = Promise.resolve({ rows: [] });
    const execute: Execute = async (query) => {
      // Where several are asked together, the error of one that has ended the transaction may still be on its way.
      if (!connection.stands()) await running.catch(() => {});
      // Beyond its end a query would be a transaction of its own.
      if ('error' in lost) throw lost.error;
      if (!connection.stands()) throw new Error('the transaction has ended');
      try {
        for (const group of writtenBy(query)) written.add(group);
        running = connection.execute(query);
        return await running;
      } catch (error) {
        if (!connection.stands()) lost.error = error;
        throw error;
      }
    };
    const asked = performance.now();
    try {
      await connection.begin();
      const began = performance.now();
      while (waiting[0] && !waiting[0].alone && taken.length < most.turns) {
        if (performance.now() - began > most.milliseconds) break;
        const turn = waiting.shift() as Turn;
        taken.push(turn);
        if (taken.length > 1) await take(turn, execute);
        else if (!(await takeFirst(turn, execute))) return;
      }
      await connection.commit(written);
    } catch (error) {
      await connection.rollback();
      // Where not even a transaction could be begun, whoever waits would wait for nothing.
      const failed = taken.length > 0 ? taken : waiting.splice(0);
      for (const turn of failed) turn.fail('error' in lost ? lost.error : error);
      return;
    }
    committed(written);
    meter({ what: 'commit', turns: taken.length, seconds: (performance.now() - asked) / 1_000 });
    for (const turn of taken) turn.settle();
  };
  // Before it there is nothing to be kept, and a savepoint has SQLite copy every page that is touched: where the first comes
  // to nothing, so does its round.
  const takeFirst = async (turn: Turn, execute: Execute): Promise<boolean> => {
    try {
      await turn.take({ execute, answered: connection.answered });
      return true;
    } catch (error) {
      if (!connection.stands()) throw error;
      await connection.rollback();
      turn.settle();
      return false;
    }
  };
  const take = async (turn: Turn, execute: Execute): Promise<void> => {
    await connection.savepoint();
    try {
      await turn.take({ execute, answered: connection.answered });
    } catch (error) {
      if (!connection.stands()) throw error;
      await connection.rollbackToSavepoint();
      return;
    }
    await connection.release();
  };
  return {
    write: (work) => new Promise((resolve, reject) => enter(toTurn(false, work, resolve, reject))),
    alone: (work) => new Promise((resolve, reject) => enter(toTurn(true, work, resolve, reject))),
    waiting: () => waiting.length,
    settled: async () => void (await working),
  };
}

function toTurn<Result>(
  alone: boolean,
  work: (execute: Execute) => Promise<Result>,
  resolve: (result: Result) => void,
  reject: (error: unknown) => void,
): Turn {
  const turn: Turn = {
    alone,
    async take({ execute, answered }) {
      try {
        const result = await work(execute);
        await answered();
        turn.settle = () => resolve(result);
      } catch (error) {
        turn.settle = () => reject(error);
        throw error;
      }
    },
    settle: () => {},
    fail: reject,
  };
  return turn;
}

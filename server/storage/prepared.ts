import type { Compilable, CompiledQuery, DialectAdapter, Kysely, QueryResult, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

type Value = string | number | null;

type Execute = <Row>(query: CompiledQuery<Row>) => Promise<QueryResult<Row>>;

/** What is asked by one query, however that is executed, and what its rows come to. */
export type Question<Answer> = (db: Kysely<Tables>, execute: Execute) => Promise<Answer>;

export type Ask = <Answer>(question: Question<Answer>) => Promise<Answer>;

/** Asks one by itself. */
export function ask<Answer>(db: Kysely<Tables>, question: Question<Answer>): Promise<Answer> {
  return question(db, (query) => db.executeQuery(query));
}

/**
 * Asks several of which none waits for another's answer: on the way to a server of its own that they have once and not each.
 * Of one alone Kysely would send a transaction's next query only after the last one's answer. Where one fails, the others
 * end first: what is still under way when the turn is undone would be stored after it.
 */
export function askTogether<Answers>(
  transaction: Transaction<Tables>,
  questions: (ask: Ask) => Promise<Answers>,
): Promise<Answers> {
  return transaction.getExecutor().provideConnection(async (connection) => {
    const asked: Promise<unknown>[] = [];
    try {
      return await questions((question) => {
        const answer = question(transaction, (query) => connection.executeQuery(query));
        asked.push(answer);
        return answer;
      });
    } catch (error) {
      await Promise.allSettled(asked);
      throw error;
    }
  });
}

/** Stands in a prepared query for the value that an argument will have. */
export class Argument {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** A query with the plan that it was made of: one of its like has the same plan, and other arguments. */
export type PreparedQuery<Row = unknown> = CompiledQuery<Row> & {
  plan: CompiledQuery<Row>;
  args: Record<string, Value>;
};

export function isPrepared(query: CompiledQuery): query is PreparedQuery {
  return 'plan' in query;
}

/**
 * A query that is built and compiled once for each kind of database (and for each set of arguments' names), and of which
 * afterwards only the values are put in: for what every submission asks. `build` may use its arguments as values only.
 */
export function prepared<Args extends Record<string, Value>, Row>(
  build: (db: Kysely<Tables>, args: Args) => Compilable<Row>,
): (args: Args) => Question<Row[]> {
  const plans = new WeakMap<DialectAdapter, Map<string, CompiledQuery<Row>>>();
  const planOf = (db: Kysely<Tables>, args: Args): CompiledQuery<Row> => {
    const { adapter } = db.getExecutor();
    const ofAdapter = plans.get(adapter) ?? new Map<string, CompiledQuery<Row>>();
    plans.set(adapter, ofAdapter);
    const names = Object.keys(args);
    const name = names.join();
    const plan = ofAdapter.get(name) ?? build(db, argumentsOf<Args>(names)).compile();
    ofAdapter.set(name, plan);
    return plan;
  };
  return (args) => async (db, execute) => {
    // A plugin changes queries in its own way (log/as-of.ts).
    const isPlain = db.getExecutor().plugins.length === 0;
    const query = isPlain ? withValues(planOf(db, args), args) : build(db, args).compile();
    return (await execute(query)).rows;
  };
}

function withValues<Row>(plan: CompiledQuery<Row>, args: Record<string, Value>): PreparedQuery<Row> {
  const parameters = plan.parameters.map((one) => (one instanceof Argument ? args[one.name] : one));
  return { ...plan, parameters, plan, args };
}

function argumentsOf<Args>(names: string[]): Args {
  return Object.fromEntries(names.map((name) => [name, new Argument(name)])) as Args;
}

import {
  type CompiledQuery,
  createQueryId,
  InsertQueryNode,
  type OperationNode,
  OperationNodeTransformer,
  PostgresQueryCompiler,
  PrimitiveValueListNode,
  RawNode,
  SelectQueryNode,
  ValueNode,
  ValuesNode,
} from 'kysely';
import { Argument, type PreparedQuery } from '../prepared.ts';

/** Prepared queries of one plan as one query, and what its rows are to each of them. */
export type ForMany = { query: CompiledQuery; rowsOf(rows: Row[], index: number): Row[] };

type Row = Record<string, unknown>;

/**
 * One query for many sets of arguments, which it has as a table `asked` that is made of one text of JSON: so its text, and
 * what PostgreSQL has prepared of it, is the same for however many. Null for what cannot be asked so.
 *
 * | of one | for many |
 * |---|---|
 * | `select …` | `select asked.nth, answer.* from asked cross join lateral (select …) as answer` |
 * | `insert into … values …` | `insert into … select … from asked` |
 * | `insert into … select …` | `insert into … select answer.* from asked cross join lateral (select …) as answer` |
 */
export function forMany(queries: PreparedQuery[]): ForMany | null {
  const [first] = queries;
  const plan = first && planFor(first);
  if (!plan) return null;
  const asked = JSON.stringify(queries.map(({ args }, nth) => ({ ...wellFormed(args), nth })));
  const parameters = plan.parameters.map((one) => (one === askedFor ? asked : one));
  const sorted = new Map<unknown, Row[]>();
  return {
    query: { ...plan, parameters },
    rowsOf(rows, index) {
      if (sorted.size === 0) for (const { nth, ...row } of rows) sorted.set(nth, [...(sorted.get(nth) ?? []), row]);
      return sorted.get(index) ?? [];
    },
  };
}

const plans = new WeakMap<CompiledQuery, CompiledQuery | null>();

function planFor({ plan, args }: PreparedQuery): CompiledQuery | null {
  const known = plans.get(plan);
  if (known !== undefined) return known;
  const node = nodeFor(plan.query, args);
  const made = node && new PostgresQueryCompiler().compileQuery(node, createQueryId());
  plans.set(plan, made);
  return made;
}

/** Stands in the plan for the text of JSON. */
const askedFor = new Argument('asked');
const text = ValueNode.create(askedFor);

function nodeFor(
  query: OperationNode,
  args: PreparedQuery['args'],
): SelectQueryNode | InsertQueryNode | RawNode | null {
  if (SelectQueryNode.is(query)) return lateral('select asked.nth, answer.*', query, args);
  if (!InsertQueryNode.is(query) || query.returning || !query.into || !query.columns || !query.values) return null;
  const { values, into, columns } = query;
  if (SelectQueryNode.is(values)) {
    return InsertQueryNode.cloneWith(query, { values: lateral('select answer.*', values, args) });
  }
  if (
    !ValuesNode.is(values) ||
    !takesArguments(
      values,
      columns.map(({ column }) => column.name),
    )
  )
    return null;
  const names = RawNode.create(columns.map((_, index) => (index === 0 ? '' : ', ')).concat(''), columns);
  // The table itself says of what type each of them is.
  const rows = RawNode.create(
    ['select ', ' from json_populate_recordset(null::', ', ', ') as asked'],
    [names, into, text],
  );
  return InsertQueryNode.cloneWith(query, { values: rows });
}

/** Whether each column takes the argument that is called like it. */
function takesArguments({ values }: ValuesNode, columns: string[]): boolean {
  const [row, ...others] = values;
  if (!row || others.length > 0 || !PrimitiveValueListNode.is(row)) return false;
  return row.values.every((value: unknown, index) => value instanceof Argument && value.name === columns[index]);
}

function lateral(select: string, query: SelectQueryNode, args: PreparedQuery['args']): RawNode {
  const types = Object.entries(args).map(([name, value]) => `"${name}" ${typeOf(value)}`);
  const asked = `json_to_recordset(`;
  const answer = new OfAsked().transformNode(query);
  return RawNode.create(
    [`${select} from ${asked}`, `) as asked(${['nth bigint', ...types].join(', ')}) cross join lateral `, ' as answer'],
    [text, answer],
  );
}

/** Text compares by its bytes, as in the tables (dialect.ts). */
function typeOf(value: unknown): string {
  return typeof value === 'number' ? 'bigint' : 'text collate "C"';
}

/** Takes each argument from the table `asked`; what is the same in each query, as a limit, stays as it is. */
class OfAsked extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    const { value } = node;
    // A transformer gives the kind that it is given, and the compiler asks each node for its own.
    return value instanceof Argument
      ? (RawNode.createWithSql(`asked."${value.name}"`) as OperationNode as ValueNode)
      : node;
  }
}

/** JSON of PostgreSQL's has no half characters, which a parameter would have had replaced. */
function wellFormed(args: PreparedQuery['args']): PreparedQuery['args'] {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? value.toWellFormed() : value]),
  );
}

import {
  AliasNode,
  type FromNode,
  IdentifierNode,
  type JoinNode,
  type Kysely,
  type KyselyPlugin,
  type OperationNode,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryId,
  type QueryResult,
  type RootOperationNode,
  SelectQueryNode,
  sql,
  TableNode,
  type UnknownRow,
} from 'kysely';
import type { SheetPlace } from '../../../shared/wire/terms.ts';
import type { Tables } from '../tables.ts';
import { isFact } from './facts.ts';

/** The last link of a moment; 0 before the first. */
export async function lastLinkAt(db: Kysely<Tables>, moment: Date): Promise<number> {
  const { last } = await db
    .selectFrom('log')
    .select((select) => select.fn.max('link').as('last'))
    .where('at', '<=', moment.toISOString())
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

/** The link by which a sheet's revision was stored; 0 where there is no such revision. */
export async function linkOfRevision(
  db: Kysely<Tables>,
  { indicator, period, district }: SheetPlace,
  revision: number,
): Promise<number> {
  const found = await db
    .selectFrom('revisions')
    .select('link')
    .where('indicator', '=', indicator)
    .where('period', '=', period)
    .where('district', '=', district)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return found?.link ?? 0;
}

/** Makes every query one of the facts up to a link, as if nothing had been stored since. Refuses to write. */
export class AsOfPlugin implements KyselyPlugin {
  readonly #transformer: UpToLink;

  constructor(link: number) {
    this.#transformer = new UpToLink(link);
  }

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    if (!SelectQueryNode.is(node)) throw new Error('what was true then is read and never written');
    return this.#transformer.transformNode(node, queryId);
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return result;
  }
}

/**
 * Puts `(select * from t where link <= n)` wherever a query reads from a table of facts, or the log itself. Raw, since a query that stands in
 * another one comes by twice, and what is raw is left alone the second time.
 */
class UpToLink extends OperationNodeTransformer {
  readonly #link: number;

  constructor(link: number) {
    super();
    this.#link = link;
  }

  protected override transformFrom(node: FromNode, queryId: QueryId): FromNode {
    return { ...node, froms: node.froms.map((from) => this.#upTo(from, queryId)) };
  }

  protected override transformJoin(node: JoinNode, queryId: QueryId): JoinNode {
    return { ...super.transformJoin(node, queryId), table: this.#upTo(node.table, queryId) };
  }

  #upTo(node: OperationNode, queryId: QueryId): OperationNode {
    const aliased = AliasNode.is(node) ? node.node : node;
    const name = TableNode.is(aliased) ? aliased.table.identifier.name : '';
    if (name === 'standings') throw new Error('standings are of now: what stood then is read from the facts');
    if (!isFact(name) && name !== 'log') return this.transformNode(node, queryId);
    const part = sql`(select * from ${sql.table(name)} where link <= ${this.#link})`.toOperationNode();
    return AliasNode.create(part, AliasNode.is(node) ? node.alias : IdentifierNode.create(name));
  }
}

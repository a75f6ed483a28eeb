import {
  type DatabaseIntrospector,
  type Dialect,
  type Driver,
  type Kysely,
  type LimitNode,
  type QueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  ValueNode,
} from 'kysely';

/** SQLite's words, over a driver that has its connections. */
export class TurnsSqliteDialect implements Dialect {
  readonly #driver: Driver;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  createDriver(): Driver {
    return this.#driver;
  }

  createAdapter(): SqliteAdapter {
    return new Adapter();
  }

  createQueryCompiler(): QueryCompiler {
    return new Compiler();
  }

  createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new SqliteIntrospector(db);
  }
}

class Compiler extends SqliteQueryCompiler {
  /**
   * A limit's number is written out: SQLite plans by it, and a statement whose limit is a value would be planned anew each
   * time that it is asked, which costs ten times what most of ours do.
   */
  protected override visitLimit(node: LimitNode): void {
    this.append('limit ');
    if (ValueNode.is(node.limit)) this.appendImmediateValue(node.limit.value);
    else this.visitNode(node.limit);
  }
}

class Adapter extends SqliteAdapter {
  /** SQLite takes back changes of tables, too, although Kysely does not count on it: a migration is done wholly or not. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }

  /** Reads go on during a write; who writes waits in the writer's queue and not in Kysely's. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

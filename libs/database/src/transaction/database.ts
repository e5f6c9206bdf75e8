import { DataSource, type EntityManager } from 'typeorm';
import { ENTITIES } from '../entities/index.ts';
import { rowsOf } from './sql.ts';

/** A running transaction: a required argument of everything that reads or writes. */
export type Tx = EntityManager;

/**
 * Who looks or acts, for row security. `command` loads facts that the actor may not read, so that a guard can be
 * asked; `read` sees what the person may see; `system` is the platform's own work.
 */
export interface TransactionViewer {
  person: string | null;
  purpose: 'read' | 'command' | 'system';
}

/** What each running transaction is for. */
const purposes = new WeakMap<Tx, TransactionViewer['purpose']>();

export interface DatabaseOptions {
  /** Address for the role that this process acts as. */
  url: string;
  /** Largest number of connections. */
  poolSize?: number;
  /** Longest time of one statement, in milliseconds. */
  statementTimeout?: number;
}

/** The pool is private to this class: every statement runs in a transaction that carries its viewer. */
export class Database {
  private constructor(private readonly source: DataSource) {}

  static async connect({ url, poolSize = 10, statementTimeout = 5_000 }: DatabaseOptions): Promise<Database> {
    const source = new DataSource({
      type: 'postgres',
      url,
      entities: ENTITIES,
      installExtensions: false,
      logging: false,
      extra: { max: poolSize, statement_timeout: statementTimeout },
    });
    await source.initialize();
    return new Database(source);
  }

  /** All or nothing. The viewer's context ends with the transaction, never with the connection. */
  async transaction<T>(viewer: TransactionViewer, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.source.transaction(async (tx) => {
      purposes.set(tx, viewer.purpose);
      await begin(tx, viewer);
      return work(tx);
    });
  }

  /** A transaction that only reads, and sees what this person may see; null: what everybody may. */
  read<T>(person: string | null, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction({ person, purpose: 'read' }, work);
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }
}

/** For reading, what the person may see is looked up once, and the policies compare with that. */
const begin = (tx: Tx, { person, purpose }: TransactionViewer): Promise<unknown[]> =>
  purpose === 'read' && person
    ? rowsOf(tx, 'select see_as($1)', [person])
    : rowsOf(tx, "select set_config('waymark.person', $1, true), set_config('waymark.purpose', $2, true)", [person ?? '', purpose]);

/**
 * Looks at what the reader may not see, to decide what they may: how they stand to an evaluation, which guard refuses,
 * whom a conflict bars. What it gives back is the decision and never the rows. Nothing else may be asked of the same
 * transaction meanwhile.
 */
export const decideAsPlatform = async <T>(tx: Tx, work: () => Promise<T>): Promise<T> => {
  if (purposes.get(tx) !== 'read' || deciding.has(tx)) return work();
  deciding.add(tx);
  await rowsOf(tx, "select set_config('waymark.purpose', 'facts', true)");
  try {
    const found = await work();
    await rowsOf(tx, "select set_config('waymark.purpose', 'read', true)");
    return found;
  } finally {
    deciding.delete(tx);
  }
};

/** Transactions that look as the platform at this moment: a decision may rest on another one. After an error nothing more can be asked of a transaction. */
const deciding = new WeakSet<Tx>();

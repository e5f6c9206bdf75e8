import { createHash } from 'node:crypto';
import { canonicalJson } from '@waymark/domain/audit';
import { keptRowOf, rowOf, rowsOf, type Database, type Tx } from '@waymark/database/transaction';
import { recordAudit, type AuditEntry } from '../audit/index.ts';
import type { SignedInPerson } from '../auth/index.ts';
import type { Clock } from '../clock/index.ts';
import { apiError } from '../graphql/api-error.ts';
import type { Outcome } from './outcome.ts';
import { actsFromOutside } from './outside.ts';
import { RefusedCommand } from './refused.ts';

export interface CommandContext {
  tx: Tx;
  actor: SignedInPerson;
  /** Instant of the command, ISO 8601 in UTC: one for everything that it writes. */
  now: string;
  /** Writes the record of this command, in its transaction. */
  audit(entry: Omit<AuditEntry, 'actor'> & { actor?: string }): Promise<void>;
}

const MOST_ATTEMPTS = 3;

/** As PostgreSQL says it, whatever wraps it. */
const isDeadlock = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '40P01';

export interface Keyed {
  idempotencyKey: string;
}

/**
 * One command, one transaction: claim the key, run, store the answer, commit. A retry with the same key gets the
 * stored answer and does nothing; the same key with another body is a conflict. A refusal undoes whatever the
 * command wrote and is an answer like any other.
 */
export class Commands {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: string,
  ) {}

  /** Two commands that wait for each other undo one of them: it is run again, as though it had come a moment later. */
  async run<Result extends object>(...asked: [actor: SignedInPerson, operation: string, input: Keyed, work: (context: CommandContext) => Promise<Result>]): Promise<Outcome<Result>> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(...asked);
      } catch (error) {
        if (!isDeadlock(error) || attempt === MOST_ATTEMPTS) throw error;
      }
    }
  }

  /**
   * The same, for work that rests on something from outside, as on a file: it is got before the transaction, and not at
   * all where the key has its answer already.
   */
  async runWith<Got, Result extends object>(
    actor: SignedInPerson,
    operation: string,
    input: Keyed,
    get: () => Promise<Got>,
    work: (context: CommandContext, got: Got) => Promise<Result>,
  ): Promise<Outcome<Result>> {
    const stored = await this.database.transaction({ person: actor.id, purpose: 'command' }, (tx) => storedAnswer<Result>(tx, actor.id, operation, input));
    if (stored) return stored;
    const got = await get();
    return this.run(actor, operation, input, (context) => work(context, got));
  }

  private async once<Result extends object>(
    actor: SignedInPerson,
    operation: string,
    input: Keyed,
    work: (context: CommandContext) => Promise<Result>,
  ): Promise<Outcome<Result>> {
    return this.database.transaction({ person: actor.id, purpose: 'command' }, async (tx) => {
      const now = (await this.clock.now(tx)).toISOString();
      const stored = await claim<Result>(tx, actor.id, operation, input, now);
      if (stored) return stored;
      const context: CommandContext = {
        tx,
        actor,
        now,
        audit: (entry) => recordAudit(tx, this.log, now, [{ actor: actor.id, ...entry }]),
      };
      const answer = await attempt(tx, () => work(context));
      await keptRowOf(tx, 'update answered_command set answer = $3 where person_id = $1 and key = $2', [
        actor.id,
        input.idempotencyKey,
        JSON.stringify(answer),
      ]);
      return answer;
    });
  }
}

/** The stored answer where this key was used before with the same body; else claims it. Waits for a twin in flight. */
const claim = async <Result extends object>(
  tx: Tx,
  person: string,
  operation: string,
  input: Keyed,
  now: string,
): Promise<Outcome<Result> | null> => {
  const claimed = await keptRowOf(
    tx,
    'insert into answered_command (person_id, key, operation, body_hash, at) values ($1, $2, $3, $4, $5) on conflict do nothing returning key',
    [person, input.idempotencyKey, operation, hashOf(operation, input), now],
  );
  if (claimed) return null;
  const stored = await storedAnswer<Result>(tx, person, operation, input);
  // taken, and forgotten since: whatever it was for, it is over
  if (!stored) throw usedKey();
  return stored;
};

const usedKey = (): Error =>
  apiError('CONFLICT', 'This key was used for another request: make a new key for each new request', [{ field: 'input.idempotencyKey', message: 'Used before with other content' }]);

/** What this key was answered; null where it was not used. @throws CONFLICT where it was used for something else */
const storedAnswer = async <Result extends object>(tx: Tx, person: string, operation: string, input: Keyed): Promise<Outcome<Result> | null> => {
  const before = await rowOf<{ hash: string; answer: Outcome<Result> }>(
    tx,
    'select body_hash as hash, answer from answered_command where person_id = $1 and key = $2',
    [person, input.idempotencyKey],
  );
  if (!before) return null;
  if (before.hash !== hashOf(operation, input)) throw usedKey();
  return before.answer;
};

const attempt = async <Result extends object>(tx: Tx, work: () => Promise<Result>): Promise<Outcome<Result>> => {
  await rowsOf(tx, 'savepoint work');
  try {
    return { refused: false, ...(await work()) };
  } catch (error) {
    if (!(error instanceof RefusedCommand)) throw error;
    await rowsOf(tx, 'rollback to savepoint work');
    return { refused: true, blockers: error.blockers, outside: actsFromOutside(tx) };
  }
};

const hashOf = (operation: string, input: Keyed): string => createHash('sha256').update(canonicalJson(plain({ ...input, operation }))).digest('hex');

/** Only what JSON carries enters the hash: class instances and absent fields look like plain objects. */
const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));

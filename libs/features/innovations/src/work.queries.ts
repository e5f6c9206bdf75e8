import { Injectable } from '@nestjs/common';
import { Database, keptRowsOf, type Tx } from '@waymark/database/transaction';
import { ACTS, STAFF } from '@waymark/domain/access';
import { localDateOf } from '@waymark/domain/calendar';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { statementFor } from './work/statement-for.ts';

/** Rows of a list, and of one kind where all kinds are asked for. */
const MOST = 200;

/** What waits for a person, soonest first. An excluding conflict takes the evaluation away here too. */
@Injectable()
export class WorkQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  myWork(actor: SignedInPerson): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => found(tx, actor, (await this.clock.now(tx)).toISOString(), MOST));
  }

  /** As many of each kind as a list has of all: however much of one kind waits, no other is left out. */
  ofEachKind(actor: SignedInPerson, tx: Tx, now: string): Promise<object[]> {
    return found(tx, actor, now, null);
  }
}

const found = (tx: Tx, actor: SignedInPerson, now: string, most: number | null): Promise<object[]> => {
  const held = actor.roles.map(({ role, programme }) => ({ role, programme, staff: (STAFF as readonly string[]).includes(role) }));
  return keptRowsOf<object>(tx, statementFor(held), [actor.id, JSON.stringify(held), localDateOf(now), ACTS['conflict:decide'], ACTS['incident:close'], ACTS['round:propose'], MOST, most, ACTS['condition:track']]);
};

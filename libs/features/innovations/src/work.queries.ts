import { Injectable } from '@nestjs/common';
import { Database, keptRowsOf, type Tx } from '@waymark/database/transaction';
import { OUTLINE } from '@waymark/evaluations';
import { ACTS, STAFF } from '@waymark/domain/access';
import { localDateOf } from '@waymark/domain/calendar';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { ADOPTION_WORK } from './work/adoption-work.ts';
import { DECIDING_WORK } from './work/deciding-work.ts';
import { MESSAGE_WORK } from './work/message-work.ts';
import { OWN_WORK } from './work/own-work.ts';
import { PAPER_WORK } from './work/paper-work.ts';
import { PILOT_WORK } from './work/pilot-work.ts';
import { REPAIR_WORK } from './work/repair-work.ts';
import { REVIEWING_WORK } from './work/reviewing-work.ts';

const WORK = [...OWN_WORK, ...REVIEWING_WORK, ...DECIDING_WORK, ...PILOT_WORK, ...PAPER_WORK, ...MESSAGE_WORK, ...REPAIR_WORK, ...ADOPTION_WORK];

/** `$1` the person, `$2` their roles, `$3` today in London, `$4` to `$6` roles that decide conflicts, close incidents and propose reviewers, `$9` roles that track conditions. */
const STATEMENT = `with held as (select * from jsonb_to_recordset($2::jsonb) as h(role text, programme uuid, staff boolean)),
    today as (select $3::date as day)
  select * from (select kind, w.id, evaluation as "evaluationId", x.innovation_id as "innovationId", reference, name as "innovationName", x.simulated, detail, due as "dueAt", instance,
    row_number() over (partition by kind order by due nulls last, reference, w.id) as place
  from (${WORK.join(' union all ')}) w join ${OUTLINE} x on x.id = w.evaluation
  where not exists (select 1 from conflict c where c.evaluation_id = w.evaluation and c.person_id = $1 and c.effect = 'exclude'
    and c.state in ('open', 'confirmed', 'waiver-proposed'))) found
  where place <= $7 order by "dueAt" nulls last, reference, kind, id limit $8`;

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
  return keptRowsOf<object>(tx, STATEMENT, [actor.id, JSON.stringify(held), localDateOf(now), ACTS['conflict:decide'], ACTS['incident:close'], ACTS['round:propose'], MOST, most, ACTS['condition:track']]);
};

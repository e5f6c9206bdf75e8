import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '@waymark/database/transaction';
import { OUTLINE } from '@waymark/evaluations';
import { ACTS, STAFF } from '@waymark/domain/access';
import { localDateOf } from '@waymark/domain/calendar';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { DECIDING_WORK } from './work/deciding-work.ts';
import { MESSAGE_WORK } from './work/message-work.ts';
import { OWN_WORK } from './work/own-work.ts';
import { PILOT_WORK } from './work/pilot-work.ts';
import { REPAIR_WORK } from './work/repair-work.ts';
import { REVIEWING_WORK } from './work/reviewing-work.ts';

const WORK = [...OWN_WORK, ...REVIEWING_WORK, ...DECIDING_WORK, ...PILOT_WORK, ...MESSAGE_WORK, ...REPAIR_WORK];

/** `$1` the person, `$2` their roles, `$3` today in London, `$4` to `$6` roles that decide conflicts, close incidents and propose reviewers. */
const STATEMENT = `with held as (select * from jsonb_to_recordset($2::jsonb) as h(role text, programme uuid, staff boolean)),
    today as (select $3::date as day)
  select kind, w.id, evaluation as "evaluationId", x.innovation_id as "innovationId", reference, name as "innovationName", x.simulated, detail, due as "dueAt"
  from (${WORK.join(' union all ')}) w join ${OUTLINE} x on x.id = w.evaluation
  where not exists (select 1 from conflict c where c.evaluation_id = w.evaluation and c.person_id = $1 and c.effect = 'exclude'
    and c.state in ('open', 'confirmed', 'waiver-proposed'))
  order by due nulls last, reference, kind, w.id limit 200`;

/** What waits for a person, soonest first. An excluding conflict takes the evaluation away here too. */
@Injectable()
export class WorkQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  myWork(actor: SignedInPerson): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => {
      const held = actor.roles.map(({ role, programme }) => ({ role, programme, staff: (STAFF as readonly string[]).includes(role) }));
      const today = localDateOf((await this.clock.now(tx)).toISOString());
      return rowsOf<object>(tx, STATEMENT, [actor.id, JSON.stringify(held), today, ACTS['conflict:decide'], ACTS['incident:close'], ACTS['round:propose']]);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';

/** Most that one question gives. */
const MOST = 100;

@Injectable()
export class GlassQueries {
  constructor(private readonly database: Database) {}

  /** The newest looks: in the programmes that the person leads, and their own. An evaluation that is hidden from them hides its looks. */
  broken(actor: SignedInPerson): Promise<object[]> {
    const leads = actor.roles.filter(({ role }) => role === 'programme-lead').map(({ programme }) => programme);
    return this.database.read(actor.id, (tx) =>
      rowsOf<object>(
        tx,
        `select g.id, g.evaluation_id as "evaluationId", i.reference, e.number, i.name as "innovationName", p.display_name as person, g.reason,
           g.broken_at as "brokenAt", g.ends_at as "endsAt", g.ends_at > now() as open, e.simulated
         from broken_glass g join evaluation e on e.id = g.evaluation_id join innovation i on i.id = e.innovation_id join person p on p.id = g.person_id
         where g.person_id = $1 or $2 or e.programme_id = any ($3) order by g.broken_at desc, g.id desc limit ${MOST}`,
        [actor.id, leads.includes(null), leads.filter((programme) => programme !== null)],
      ),
    );
  }
}

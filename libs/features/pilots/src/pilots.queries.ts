import { Injectable } from '@nestjs/common';
import { mayAsk } from '@waymark/domain/access';
import { Database, rowsOf } from '@waymark/database/transaction';
import { leftAsTold, readEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { notFound } from '@waymark/platform/graphql';

/** When site `s` left, as the person `$1` who leads it was told. */
const LEFT = leftAsTold((at) => `${at} < untold_to_site(s.evaluation_id, $1)`);

/** Pilot sites of somebody's own, and who could lead one. */
@Injectable()
export class PilotQueries {
  constructor(private readonly database: Database) {}

  /** Sites that the person leads or led until they left, those that left last; but for those that a conflict of interest takes from them. */
  mySites(actor: SignedInPerson): Promise<object[]> {
    return this.database.read(actor.id, (tx) =>
      rowsOf<object>(
        tx,
        `select s.id, s.evaluation_id as "evaluationId", i.reference, i.name as "innovationName", o.name as organisation, e.simulated, s.joined_at as "joinedAt", ${LEFT} as "leftAt",
           (select max(r.month)::text from reading r where r.site_id = s.id and not r.superseded and not r.baseline) as "lastMonth"
         from pilot_site s join evaluation e on e.id = s.evaluation_id join innovation i on i.id = e.innovation_id join organisation o on o.id = s.organisation_id
         where s.site_lead_id = $1
           and not exists (select 1 from conflict x where x.evaluation_id = e.id and x.person_id = $1 and x.effect = 'exclude' and x.state in ('open', 'confirmed', 'waiver-proposed'))
         order by ${LEFT} is not null, i.name, s.id limit 200`,
        [actor.id],
      ),
    );
  }

  /** Holders of the role in the programme of the evaluation, with the names of the organisations that they hold it for. @throws NOT_FOUND where the person sets up no pilot there */
  siteLeads(actor: SignedInPerson, evaluationId: string): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => {
      const evaluation = await readEvaluation(tx, actor, evaluationId);
      if (evaluation?.relation !== 'staff' || !mayAsk('pilot:set-up', evaluation.roles)) throw notFound();
      return rowsOf<object>(
        tx,
        `select p.id as "personId", p.display_name as "displayName", (array_agg(o.id order by o.name, o.id))[1] as "organisationId", string_agg(distinct o.name, ', ' order by o.name) as organisation
         from role_holding h join person p on p.id = h.person_id join organisation o on o.id = coalesce(h.organisation_id, p.organisation_id)
         where h.role = 'site-lead' and h.revoked_at is null and (h.programme_id is null or h.programme_id = $1) and p.disabled_at is null
         group by p.id order by p.display_name, p.id limit 500`,
        [evaluation.programmeId],
      );
    });
  }
}

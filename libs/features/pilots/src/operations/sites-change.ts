import { rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker, stageOf, type Blocker } from '@waymark/domain/pipeline';
import { knownStage, type LockedEvaluation } from '@waymark/evaluations';

/** Sites leave and get other leads from the set-up on, as long as readings are taken: after that the sites are those that took part. */
export const sitesChangeBlockers = (evaluation: LockedEvaluation): Blocker[] => {
  const stage = stageOf(evaluation.published.definition, knownStage(evaluation));
  const fits = stage?.produces.some(({ fact }) => fact === 'measures' || fact === 'readings') ?? false;
  return fits ? [] : [blocker('not-here', `${stage?.title ?? evaluation.state.stage} has no sites that could change`, { stage: knownStage(evaluation) })];
};

/** Whether a person may lead a site of this organisation here: they hold the role, and no conflict of interest excludes them. */
export const mayLeadSite = async (tx: Tx, { id, programmeId }: LockedEvaluation, person: string, organisation: string): Promise<boolean> =>
  (await rowsOf(
    tx,
    `select 1 from role_holding h join person p on p.id = h.person_id where h.person_id = $1 and h.role = 'site-lead' and h.revoked_at is null
       and p.disabled_at is null and (h.programme_id is null or h.programme_id = $2)
       and (h.organisation_id is null or h.organisation_id = $3)
       and not exists (select 1 from conflict c where c.evaluation_id = $4 and c.person_id = h.person_id and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))`,
    [person, programmeId, organisation, id],
  )).length > 0;

export const NO_SITE_LEAD = blocker('not-a-site-lead', 'The person does not hold the role “site-lead” here, for this organisation, or has a conflict of interest that excludes: grant the role first, or choose somebody else', { field: 'siteLeadId' });

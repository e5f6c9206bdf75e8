import { rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker, stageOf, type Blocker } from '@waymark/domain/pipeline';
import { knownStage, mayLead, type LockedEvaluation } from '@waymark/evaluations';

/** Sites leave and get other leads from the set-up on, as long as readings are taken: after that the sites are those that took part. */
export const sitesChangeBlockers = (evaluation: LockedEvaluation): Blocker[] => {
  const stage = stageOf(evaluation.published.definition, knownStage(evaluation));
  const fits = stage?.produces.some(({ fact }) => fact === 'measures' || fact === 'readings') ?? false;
  return fits ? [] : [blocker('not-here', `${stage?.title ?? evaluation.state.stage} has no sites that could change`, { stage: knownStage(evaluation) })];
};

/** Whether a person may lead a site of this organisation here: they hold the role, and no conflict of interest excludes them. */
export const mayLeadSite = async (tx: Tx, { id, programmeId }: LockedEvaluation, person: string, organisation: string): Promise<boolean> =>
  (await rowsOf(tx, `select 1 where ${mayLead({ person: '$1::uuid', evaluation: '$2::uuid', programme: '$3::uuid', organisation: '$4::uuid' })}`, [person, id, programmeId, organisation])).length > 0;

export const NO_SITE_LEAD = blocker('not-a-site-lead', 'The person does not hold the role “site-lead” here, for this organisation, or has a conflict of interest that excludes: grant the role first, or choose somebody else', { field: 'siteLeadId' });

import { ACTS } from '@waymark/domain/access';
import { localDateOf } from '@waymark/domain/calendar';
import { stageOf, type StageKind } from '@waymark/domain/pipeline';
import { graphql, type ResultOf } from '../../../../graphql.ts';
import { loadOrganisations, type Organisation } from '../../../admin/people/organisations.server.ts';
import type { MY_ROLES } from '../../frame/fragments.ts';
import { holdsOne, rolesIn } from '../my-roles.ts';
import { definitionOf } from '../published.server.ts';
import { roleTitles } from '../role-titles.ts';

/** What both pages of a roll-out read of the case. */
export const FOLLOWED = graphql(`
  fragment Followed on Evaluation @_unmask {
    id
    innovationName
    programmeId
    pipelineVersionId
    stage
    runs {
      stage
      enteredAt
    }
  }
`);

interface Read {
  me: ResultOf<typeof MY_ROLES>;
  installation: { now: string };
  evaluation: ResultOf<typeof FOLLOWED>;
}

/** What follows for both: whether the case is adopted, whether it is monitored now, what whoever looks may do, who records a roll-out, and for those who may, to whom. */
export const followed = async (request: Request, { me, installation, evaluation }: Read) => {
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const kindOf = (stage: string | null): StageKind | undefined => (stage === null ? undefined : stageOf(definition, stage)?.kind);
  const [mine, monitored] = [rolesIn(me, evaluation.programmeId), kindOf(evaluation.stage) === 'monitoring'];
  const adopted = monitored || (evaluation.runs ?? []).some(({ stage }) => kindOf(stage) === 'monitoring');
  const mayRecord = adopted && holdsOne(mine, ACTS['roll-out:record']);
  const organisations: Organisation[] = mayRecord ? await loadOrganisations(request) : [];
  return {
    evaluation: { id: evaluation.id, innovationName: evaluation.innovationName },
    today: localDateOf(installation.now),
    kindOf,
    mine,
    monitored,
    adopted,
    mayRecord,
    whoMay: (act: 'condition:track' | 'roll-out:record'): string => roleTitles(definition, [...ACTS[act]]),
    organisations,
  };
};

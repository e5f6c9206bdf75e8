import { ACTS } from '@waymark/domain/access';
import { takesNothingUp } from '@waymark/domain/adoption';
import { localDateOf } from '@waymark/domain/calendar';
import { stageOf } from '@waymark/domain/pipeline';
import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { loadOrganisations } from '../../../admin/people/organisations.server.ts';
import { MY_ROLES } from '../../frame/fragments.ts';
import { holdsOne, rolesIn } from '../my-roles.ts';
import { definitionOf } from '../published.server.ts';
import { roleTitles } from '../role-titles.ts';

const TARGETS = graphql(
  `
    query RollOutTargets($id: String!) {
      me {
        ...MyRoles
      }
      installation {
        now
      }
      evaluation(id: $id) {
        id
        innovationName
        programmeId
        pipelineVersionId
        stage
        runs {
          stage
          enteredAt
        }
        rollOut {
          id
          organisationId
          region
          plannedOn
        }
      }
    }
  `,
  [MY_ROLES],
);

/** The roll-out so far and whom it can go to, for whoever may add to it; others read who may. */
export const loadTargets = async (request: Request, id: string) => {
  const { me, installation, evaluation } = await load(request, TARGETS, { id });
  if (evaluation.rollOut === null) throw new Response('', { status: 404 });
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const kindOf = (stage: string | null) => (stage === null ? undefined : stageOf(definition, stage)?.kind);
  const mayAdd = kindOf(evaluation.stage) === 'monitoring' && holdsOne(rolesIn(me, evaluation.programmeId), ACTS['roll-out:record']);
  const entered = evaluation.runs?.find(({ stage }) => kindOf(stage) === 'monitoring')?.enteredAt;
  const today = localDateOf(installation.now);
  const organisations = mayAdd ? await loadOrganisations(request) : [];
  return {
    evaluation: { id: evaluation.id, innovationName: evaluation.innovationName },
    who: roleTitles(definition, [...ACTS['roll-out:record']]),
    mayAdd,
    today,
    adopted: entered ? localDateOf(entered) : null,
    rows: evaluation.rollOut,
    organisations,
    open: organisations.filter((one) => !takesNothingUp(one, today)),
  };
};

export type TargetsRead = Awaited<ReturnType<typeof loadTargets>>;

import { ACTS } from '@waymark/domain/access';
import { stageOf } from '@waymark/domain/pipeline';
import { graphql, type ResultOf } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { MY_ROLES } from '../../frame/fragments.ts';
import { holdsOne, rolesIn } from '../my-roles.ts';
import { definitionOf } from '../published.server.ts';
import { roleTitles } from '../role-titles.ts';

const BUDGET = graphql(
  `
    query BudgetImpact($id: String!) {
      me {
        ...MyRoles
      }
      evaluation(id: $id) {
        id
        innovationName
        programmeId
        pipelineVersionId
        stage
        proposal {
          transition
        }
        budgetImpact {
          version
          years {
            cost
            saving
            population
          }
          guidance {
            kind
            reference
            positive
            publishedOn
          }
          earlierSupport {
            programme
          }
          reason
          recordedBy
          recordedAt
          judgedOn
          impact {
            tests
            impactByYear
            results {
              test
              state
              sentence
            }
            state
          }
          simulated
        }
      }
    }
  `,
  [MY_ROLES],
);

export type BudgetRead = NonNullable<ResultOf<typeof BUDGET>['evaluation']['budgetImpact']>;

/** The budget impact of a case, and whether whoever looks may record it now. */
export const loadBudget = async (request: Request, id: string) => {
  const { me, evaluation } = await load(request, BUDGET, { id });
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const decides = stageOf(definition, evaluation.stage)?.kind === 'adoption';
  return {
    evaluation: { id: evaluation.id, innovationName: evaluation.innovationName },
    budget: evaluation.budgetImpact,
    decides,
    mayRecord: decides && evaluation.proposal === null && holdsOne(rolesIn(me, evaluation.programmeId), ACTS['budget:record']),
    recorders: roleTitles(definition, [...ACTS['budget:record']]),
  };
};

import { ACTS } from '@waymark/domain/access';
import { rollOutStatus, statusDay, takesNothingUp } from '@waymark/domain/adoption';
import { localDateOf } from '@waymark/domain/calendar';
import { stageOf } from '@waymark/domain/pipeline';
import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { loadOrganisations } from '../../../admin/people/organisations.server.ts';
import { ROLL_OUT as WORDS } from '../../../../texts/staff-roll-out.ts';
import { MY_ROLES } from '../../frame/fragments.ts';
import { holdsOne, rolesIn } from '../my-roles.ts';
import { definitionOf } from '../published.server.ts';
import { roleTitles } from '../role-titles.ts';
import { byRegion } from './by-region.ts';

const ROLL_OUT = graphql(
  `
    query ConditionsAndRollOut($id: String!) {
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
        conditions {
          id
          text
          owner
          dueOn
          metAt
          metBy
          evidence
          simulated
        }
        rollOut {
          id
          organisationId
          organisation
          region
          board
          plannedOn
          contractedOn
          liveOn
          stoppedOn
          barrier
          barrierKind
          recordedBy
          recordedAt
          simulated
        }
        uptake {
          asOf
          simulated
          regions {
            region
            expected
            due
            live
            part
          }
          organisations {
            organisationId
            organisation
            region
            status
            by
            overdue
            recordedAs
          }
          deprivation {
            tenths
            expected
            live
          }
          barriers {
            kind
            region
            organisations
          }
          unanswered
          noCareOrganisations
          beforeAdoption
        }
      }
    }
  `,
  [MY_ROLES],
);

/** Conditions in force and roll-out as of today, and what whoever looks may record of either. */
export const loadRollOut = async (request: Request, id: string) => {
  const { me, installation, evaluation } = await load(request, ROLL_OUT, { id });
  // who reviews or leads a site sees neither: for them there is no such page
  if (evaluation.conditions === null || evaluation.rollOut === null) throw new Response('', { status: 404 });
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const [mine, today] = [rolesIn(me, evaluation.programmeId), localDateOf(installation.now)];
  const monitored = stageOf(definition, evaluation.stage)?.kind === 'monitoring';
  const rows = evaluation.rollOut.map((row) => {
    const status = rollOutStatus(row, today);
    return { ...row, status, on: statusDay(row, status) };
  });
  return {
    evaluation: { id: evaluation.id, innovationName: evaluation.innovationName },
    conditions: evaluation.conditions.map((condition) => ({ ...condition, overdue: condition.metAt === null && condition.dueOn < today })),
    rows,
    uptake: evaluation.uptake,
    monitored,
    mayMeet: holdsOne(mine, ACTS['condition:track']),
    who: { meet: roleTitles(definition, [...ACTS['condition:track']]), record: roleTitles(definition, [...ACTS['roll-out:record']]) },
    /** Care organisations that still exist, and whichever something is recorded of: it can stop, and be corrected, for whoever may record one now. */
    choices: monitored && holdsOne(mine, ACTS['roll-out:record']) ? byRegion((await loadOrganisations(request)).filter(({ id, type, lastDay }) => rows.some((row) => row.organisationId === id) || !takesNothingUp({ type, lastDay }, today)), WORDS.noRegion) : null,
  };
};

export type RollOutRead = Awaited<ReturnType<typeof loadRollOut>>;

import { ACTS } from '@waymark/domain/access';
import { rollOutStatus, statusDay, takesNothingUp } from '@waymark/domain/adoption';
import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { ROLL_OUT as WORDS } from '../../../../texts/staff-roll-out.ts';
import { MY_ROLES } from '../../frame/fragments.ts';
import { holdsOne } from '../my-roles.ts';
import { byRegion } from './by-region.ts';
import { FOLLOWED, followed } from './followed.server.ts';

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
        ...Followed
        conditions {
          id
          text
          owner
          dueOn
          metAt
          metBy
          evidence
          reopened {
            metAt
            metBy
            evidence
            reopenedAt
            reopenedBy
            reason
          }
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
          boards {
            board
            expected
            due
            live
            part
          }
          takenOff {
            organisation
            reason
            takenOffBy
            takenOffAt
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
            due
            part
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
  [MY_ROLES, FOLLOWED],
);

/** Conditions in force and roll-out as of today, and what whoever looks may record of either. */
export const loadRollOut = async (request: Request, id: string) => {
  const read = await load(request, ROLL_OUT, { id });
  const { conditions, rollOut, uptake } = read.evaluation;
  // who reviews or leads a site sees neither: for them there is no such page
  if (conditions === null || rollOut === null) throw new Response('', { status: 404 });
  const { evaluation, today, monitored, adopted, mine, mayRecord, whoMay, organisations } = await followed(request, read);
  const rows = rollOut.map((row) => {
    const status = rollOutStatus(row, today);
    return { ...row, status, on: statusDay(row, status) };
  });
  return {
    evaluation,
    conditions: conditions.map((condition) => ({ ...condition, overdue: condition.metAt === null && condition.dueOn < today })),
    rows,
    uptake,
    monitored,
    adopted,
    mayMeet: holdsOne(mine, ACTS['condition:track']),
    who: { meet: whoMay('condition:track'), record: whoMay('roll-out:record') },
    /** Care organisations that still exist, and whichever something is recorded of: it can stop, and be corrected, for whoever may record one. */
    choices: mayRecord ? byRegion(organisations.filter(({ id, type, lastDay }) => rows.some((row) => row.organisationId === id) || !takesNothingUp({ type, lastDay }, today)), WORDS.noRegion) : null,
  };
};

export type RollOutRead = Awaited<ReturnType<typeof loadRollOut>>;

import { takesNothingUp } from '@waymark/domain/adoption';
import { localDateOf } from '@waymark/domain/calendar';
import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { MY_ROLES } from '../../frame/fragments.ts';
import { FOLLOWED, followed } from '../roll-out/followed.server.ts';

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
        ...Followed
        rollOut {
          id
          organisationId
          region
          plannedOn
        }
      }
    }
  `,
  [MY_ROLES, FOLLOWED],
);

/** The roll-out so far and whom it can go to, for whoever may add to it; others read who may. */
export const loadTargets = async (request: Request, id: string) => {
  const read = await load(request, TARGETS, { id });
  const { rollOut, runs } = read.evaluation;
  if (rollOut === null) throw new Response('', { status: 404 });
  const { evaluation, today, kindOf, monitored, mayRecord, whoMay, organisations } = await followed(request, read);
  const entered = runs?.find(({ stage }) => kindOf(stage) === 'monitoring')?.enteredAt;
  return {
    evaluation,
    who: whoMay('roll-out:record'),
    mayAdd: monitored && mayRecord,
    today,
    adopted: entered ? localDateOf(entered) : null,
    rows: rollOut,
    organisations,
    open: organisations.filter((one) => !takesNothingUp(one, today)),
  };
};

export type TargetsRead = Awaited<ReturnType<typeof loadTargets>>;

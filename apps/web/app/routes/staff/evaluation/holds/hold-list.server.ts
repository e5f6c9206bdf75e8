import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { MY_ROLES } from '../../frame/fragments.ts';
import { holdsOne, rolesIn } from '../my-roles.ts';
import { definitionOf } from '../published.server.ts';
import { inWords, roleTitles } from '../role-titles.ts';
import { HOLDS as TEXTS } from '../../../../texts/staff-overlays.ts';

const HOLDS = graphql(
  `
    query Holds($id: String!) {
      me {
        ...MyRoles
      }
      evaluation(id: $id) {
        id
        innovationName
        programmeId
        pipelineVersionId
        holds {
          id
          kind
          text
          openedAt
          closedAt
          outcome
        }
      }
    }
  `,
  [MY_ROLES],
);

/** The holds of an evaluation, newest first, and the kinds that whoever looks may lay and lift. */
export const loadHolds = async (request: Request, id: string) => {
  const { me, evaluation } = await load(request, HOLDS, { id });
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const mine = rolesIn(me, evaluation.programmeId);
  const kinds = definition.overlays.filter((overlay) => overlay.unlocks === null && overlay.id !== 'appeal');
  return {
    evaluation: { id: evaluation.id, innovationName: evaluation.innovationName },
    holds: (evaluation.holds ?? [])
      .map((hold) => {
        const kind = kinds.find((one) => one.id === hold.kind);
        return { ...hold, title: kind?.title ?? hold.kind, mayLift: holdsOne(mine, kind?.raisedByRoles ?? []) };
      })
      .reverse(),
    kinds: kinds
      .filter((kind) => holdsOne(mine, kind.raisedByRoles))
      .map((kind) => ({
        id: kind.id,
        title: kind.title,
        effect: [
          TEXTS.blocks[kind.blocks ?? ''] ?? TEXTS.blocksNone,
          kind.pausesClocks.length > 0
            ? TEXTS.pauses(inWords(definition.clocks.filter((clock) => kind.pausesClocks.includes(clock.id)).map((clock) => `“${clock.title}”`), 'and'))
            : TEXTS.pausesNone,
        ].join(' and '),
      })),
    who: kinds.map((kind) => `${kind.title} by ${roleTitles(definition, kind.raisedByRoles)}`).join('; '),
  };
};

export type HoldsRead = Awaited<ReturnType<typeof loadHolds>>;

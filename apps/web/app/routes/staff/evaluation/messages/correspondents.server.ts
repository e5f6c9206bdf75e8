import { STAFF } from '@waymark/domain/access';
import { audiencesOf } from '@waymark/domain/messages';
import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import { MY_ROLES } from '../../frame/fragments.ts';
import { rolesIn } from '../my-roles.ts';

const SEATS = graphql(
  `
    query Correspondents($id: String!) {
      me {
        ...MyRoles
      }
      evaluation(id: $id) {
        innovationName
        programmeId
        assignments {
          personId
          person
          role
          state
        }
      }
    }
  `,
  [MY_ROLES],
);

const SEATED = ['invited', 'accepted', 'submitted'];

/** Whom staff may write to: reviewers with a seat, each once and not themselves. Whoever looks through broken glass writes to nobody. */
export const correspondents = async (request: Request, id: string) => {
  const { me, evaluation } = await load(request, SEATS, { id });
  const seated = new Map((evaluation.assignments ?? []).filter(({ personId, role, state }) => SEATED.includes(state) && !(STAFF as readonly string[]).includes(role) && personId !== me.id).map(({ personId, person }) => [personId, person]));
  return {
    name: evaluation.innovationName,
    mayWrite: audiencesOf('staff', rolesIn(me, evaluation.programmeId)).length > 0,
    reviewers: [...seated].map(([personId, name]) => ({ id: personId, name })),
  };
};

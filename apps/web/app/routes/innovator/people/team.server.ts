import { graphql, type ResultOf } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';

const TEAM = graphql(`
  query Team($id: String!) {
    me {
      id
    }
    innovation(id: $id) {
      name
      reference
      access
      archivedAt
      people {
        id
        displayName
        access
        madeOwnerAt
        madeOwnerBy
      }
      invitations {
        id
        name
        address
        access
        invitedBy
        expiresAt
      }
    }
  }
`);

export type Member = ResultOf<typeof TEAM>['innovation']['people'][number];
export type Invitation = ResultOf<typeof TEAM>['innovation']['invitations'][number];

/** The team of an innovation, as somebody of it sees it, with who looks. */
export const teamOf = async (request: Request, id: string) => {
  const { me, innovation } = await load(request, TEAM, { id });
  return { ...innovation, me: me.id, owns: innovation.access === 'owner' && !innovation.archivedAt };
};

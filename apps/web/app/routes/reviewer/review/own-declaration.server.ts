import { graphql, type ResultOf } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';

const OWN_DECLARATION = graphql(`
  query OwnDeclaration {
    ownDeclaration {
      declaredOn
      validUntil
      interests {
        nature
        company
        description
        endedOn
      }
    }
  }
`);

export type Declaration = ResultOf<typeof OWN_DECLARATION>['ownDeclaration'];

/** What whoever asks has declared last, or null. */
export const ownDeclaration = async (request: Request): Promise<Declaration> => (await load(request, OWN_DECLARATION)).ownDeclaration;

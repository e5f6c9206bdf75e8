import { declarationProblem, type DeclarationProblem } from '@waymark/domain/access';
import { localDateOf } from '@waymark/domain/calendar';
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
    interestNatures {
      nature
      meaning
    }
  }
`);
const STANDING = graphql(`
  query StandingOfDeclaration {
    ownDeclaration {
      declaredOn
      validUntil
    }
    installation {
      now
    }
  }
`);

export type Declaration = ResultOf<typeof OWN_DECLARATION>;

/** What whoever asks has declared last, or null, and what the natures in it mean. */
export const ownDeclaration = (request: Request): Promise<Declaration> => load(request, OWN_DECLARATION);

/** Why nobody can invite whoever asks, as far as their declaration goes; null where it counts today. */
export const declarationStanding = async (request: Request): Promise<DeclarationProblem | null> => {
  const { ownDeclaration: declared, installation } = await load(request, STANDING);
  return declarationProblem(declared, localDateOf(installation.now));
};

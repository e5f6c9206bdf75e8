import { declarationProblem } from '@waymark/domain/access';
import { localDateOf } from '@waymark/domain/calendar';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';

const DECLARATION = graphql(`
  query Declaration {
    ownDeclaration {
      declaredOn
      validUntil
      interests {
        nature
        company
        innovationId
        description
        endedOn
      }
    }
    interestNatures {
      nature
      meaning
    }
    installation {
      now
    }
    myReviews {
      innovationId
      reference
      innovationName
    }
  }
`);

/** One's own declaration and whether it counts today, the natures to choose from, and the innovations in one's sight. */
export const loadDeclaration = async (request: Request) => {
  const { ownDeclaration, interestNatures, installation, myReviews } = await load(request, DECLARATION);
  const today = localDateOf(installation.now);
  const innovations = new Map(myReviews.map(({ innovationId, reference, innovationName }) => [innovationId, `${innovationName} (${reference})`]));
  return {
    today,
    declaration: ownDeclaration,
    problem: declarationProblem(ownDeclaration, today),
    natures: interestNatures,
    innovations: [...innovations].map(([id, name]) => ({ id, name })),
  };
};

export type LoadedDeclaration = Awaited<ReturnType<typeof loadDeclaration>>;

import type { ShownSimilar } from '../../../components/evaluation/similar-list.tsx';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';

const SIMILAR_TO = graphql(`
  query SimilarTo($id: String!) {
    ownSimilarInnovations(innovationId: $id) {
      id
      reference
      name
      sameName
      terms
    }
    similarOnRegister(innovationId: $id) {
      reference
      name
      organisation
      sameName
      terms
    }
  }
`);

/** What the same team may have sent already, and what others have on the public register. */
export const similarTo = async (request: Request, innovation: string): Promise<{ own: ShownSimilar[]; register: ShownSimilar[] }> => {
  const { ownSimilarInnovations, similarOnRegister } = await load(request, SIMILAR_TO, { id: innovation });
  return {
    own: ownSimilarInnovations.map(({ id, reference, name, ...reasons }) => ({ href: `/innovations/${id}`, title: `${reference} ${name}`, ...reasons })),
    register: similarOnRegister.map(({ reference, name, organisation, ...reasons }) => ({ href: `/register/${encodeURIComponent(reference)}`, title: `${name}, ${organisation}`, ...reasons })),
  };
};

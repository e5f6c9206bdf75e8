import type { ShownSimilar } from '../../../components/evaluation/similar-list.tsx';
import { graphql, type ResultOf } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import type { ShownEntry } from './similar-known.tsx';

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
      state
      label
      simulated
      sameName
      terms
    }
  }
`);

interface SimilarTo {
  own: ShownSimilar[];
  register: ShownEntry[];
}

/** Where looking fails, as under much load, nothing is told: the page is about the answers, and does without. */
const orNothing = (error: unknown): SimilarTo => {
  if (error instanceof Response && (error.status >= 500 || error.status === 429)) return { own: [], register: [] };
  throw error;
};

/** What the same team may have sent already, and what others have on the public register. */
export const similarTo = (request: Request, innovation: string): Promise<SimilarTo> => load(request, SIMILAR_TO, { id: innovation }).then(shown, orNothing);

const shown = ({ ownSimilarInnovations, similarOnRegister }: ResultOf<typeof SIMILAR_TO>): SimilarTo => ({
  own: ownSimilarInnovations.map(({ id, reference, name, ...reasons }) => ({ href: `/innovations/${id}`, title: `${reference} ${name}`, ...reasons })),
  register: similarOnRegister.map(({ reference, name, organisation, sameName, terms, ...standing }) => ({ href: `/register/${encodeURIComponent(reference)}`, title: `${name}, ${organisation}`, sameName, terms, standing })),
});

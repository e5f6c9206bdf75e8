import type { ShownSimilar } from '../../../components/evaluation/similar-list.tsx';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';

const OWN_SIMILAR = graphql(`
  query OwnSimilarInnovations($id: String!) {
    ownSimilarInnovations(innovationId: $id) {
      id
      reference
      name
      sameName
      terms
    }
  }
`);

/** What the same team may have sent already. */
export const ownSimilar = async (request: Request, innovation: string): Promise<ShownSimilar[]> =>
  (await load(request, OWN_SIMILAR, { id: innovation })).ownSimilarInnovations.map(({ id, reference, name, ...reasons }) => ({ href: `/innovations/${id}`, title: `${reference} ${name}`, ...reasons }));

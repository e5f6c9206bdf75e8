import { graphql } from '../../../../graphql.ts';
import { load } from '../../../../session/api.server.ts';
import type { ShownSimilar } from '../../../../components/evaluation/similar-list.tsx';

const SIMILAR = graphql(`
  query SimilarInnovations($id: String!) {
    similarInnovations(evaluationId: $id) {
      evaluationId
      reference
      innovationName
      sameName
      sameOrganisation
      terms
    }
  }
`);

/** What the person who triages may compare with; nothing for whoever reads the case and is not of its staff. */
export const similarTo = async (request: Request, id: string): Promise<ShownSimilar[]> => {
  const { similarInnovations } = await load(request, SIMILAR, { id }).catch(nothingWhere404);
  return similarInnovations.map(({ evaluationId, reference, innovationName, ...reasons }) => ({ href: `/evaluations/${evaluationId}`, title: `${reference} ${innovationName}`, ...reasons }));
};

const nothingWhere404 = (error: unknown): { similarInnovations: [] } => {
  if (error instanceof Response && error.status === 404) return { similarInnovations: [] };
  throw error;
};

import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import type { Route } from './+types/decision-file';

const FILE = graphql(`
  query DecisionFile($id: String!, $decision: String!) {
    evaluation(id: $id) {
      id
      reference
    }
    decisionFile(evaluationId: $id, decisionId: $decision)
  }
`);

/** What a decision rests on, as a file: asked of the API as any page asks, so that only who may read its evidence gets it. */
export const loader = async ({ request, params }: Route.LoaderArgs): Promise<Response> => {
  const { evaluation, decisionFile } = await load(request, FILE, { id: params.id, decision: params.decision });
  return new Response(decisionFile, {
    headers: { 'content-type': 'application/json; charset=utf-8', 'content-disposition': `attachment; filename="decision-${evaluation.reference}-${params.decision.replace(/[^A-Za-z0-9-]/g, '')}.json"` },
  });
};

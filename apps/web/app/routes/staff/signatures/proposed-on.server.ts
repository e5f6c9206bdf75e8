import { stageOf, transitionsOf } from '@waymark/domain/pipeline';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { sinceProposal } from '../evaluation/sign/since-proposal.server.ts';
import { definitionOf } from '../evaluation/published.server.ts';
import type { Awaited as One } from './oldest-first.ts';

const PROPOSED = graphql(`
  query ProposedStep($id: String!) {
    evaluation(id: $id) {
      id
      reference
      innovationName
      organisationName
      simulated
      stage
      stageTitle
      pipelineVersionId
      proposal {
        transition
        at
      }
    }
  }
`);

/** The step that is proposed on a case. Null: it was signed or taken back in this moment. */
export const proposedOn = async (request: Request, id: string, dueAt: string | null): Promise<One | null> => {
  const [{ evaluation }, [proposed]] = await Promise.all([load(request, PROPOSED, { id }), sinceProposal(request, id)]);
  if (!evaluation.proposal) return null;
  const { transition, at } = evaluation.proposal;
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const stage = stageOf(definition, evaluation.stage);
  const step = stage && transitionsOf(definition, stage).find((one) => one.id === transition);
  const { reference, innovationName, organisationName, stageTitle, simulated } = evaluation;
  return { href: `/evaluations/${id}/sign`, reference, innovationName, organisationName, stageTitle, simulated, label: step?.label ?? transition, by: proposed?.by ?? null, at, dueAt };
};

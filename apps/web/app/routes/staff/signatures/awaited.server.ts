import { stageOf, transitionsOf } from '@waymark/domain/pipeline';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { sinceProposal } from '../evaluation/sign/since-proposal.server.ts';
import { definitionOf } from '../evaluation/published.server.ts';
import { oldestFirst, type Awaited as One } from './oldest-first.ts';

const WAITING = graphql(`
  query WaitingSignatures {
    myWork {
      kind
      evaluationId
      dueAt
    }
    installation {
      now
    }
  }
`);

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

/** As many cases are read at once: each is a question or two. */
const AT_ONCE = 8;

/** Every proposal that waits for the signature of whoever asks, as what they are told waits for them, oldest first. */
export const loadAwaited = async (request: Request): Promise<{ awaited: One[]; now: string }> => {
  const { myWork, installation } = await load(request, WAITING);
  const waiting = myWork.filter(({ kind }) => kind === 'sign');
  const awaited: One[] = [];
  for (let from = 0; from < waiting.length; from += AT_ONCE)
    awaited.push(...(await Promise.all(waiting.slice(from, from + AT_ONCE).map(({ evaluationId, dueAt }) => proposedOn(request, evaluationId, dueAt)))).flatMap((one) => one ?? []));
  return { awaited: oldestFirst(awaited), now: installation.now };
};

/** Null: it was signed or taken back in this moment. */
const proposedOn = async (request: Request, id: string, dueAt: string | null): Promise<One | null> => {
  const [{ evaluation }, [proposed]] = await Promise.all([load(request, PROPOSED, { id }), sinceProposal(request, id)]);
  if (!evaluation.proposal) return null;
  const { transition, at } = evaluation.proposal;
  const definition = await definitionOf(request, evaluation.pipelineVersionId);
  const stage = stageOf(definition, evaluation.stage);
  const step = stage && transitionsOf(definition, stage).find((one) => one.id === transition);
  const { reference, innovationName, organisationName, stageTitle, simulated } = evaluation;
  return { id, reference, innovationName, organisationName, stageTitle, simulated, label: step?.label ?? transition, by: proposed?.by ?? null, at, dueAt };
};

import type { PipelineDefinition } from '@waymark/domain/pipeline';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { PROBLEMS } from '../../../texts/problems.ts';
import { asArchived } from '../../innovator/archived.ts';
import { pilotReached } from './pilot-reached.ts';

const MAKER = graphql(`
  query MakerOfPilot($id: String!, $innovationId: String!) {
    evaluation(id: $id) {
      id
      timeline {
        what
        title
      }
    }
    innovation(id: $innovationId) {
      id
      access
      archivedAt
    }
  }
`);

/**
 * The roles in which somebody of the team acts on a pilot: none where they may only read.
 *
 * @throws a 404 page where no pilot was announced to them
 */
export const loadMaker = async (request: Request, { id, innovationId }: { id: string; innovationId: string }, definition: PipelineDefinition): Promise<string[]> => {
  const { evaluation, innovation } = await load(request, MAKER, { id, innovationId });
  if (!pilotReached(definition, evaluation.timeline ?? [])) throw new Response(PROBLEMS.noPilot, { status: 404 });
  return asArchived(innovation).access === 'view' ? [] : ['innovator'];
};

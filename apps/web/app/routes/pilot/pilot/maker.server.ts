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
 * What somebody of the team has a part in, and the roles in which they act there: none where they may only read.
 *
 * @throws a 404 page where none of it was announced to them
 */
export const loadMaker = async (request: Request, { id, innovationId }: { id: string; innovationId: string }, definition: PipelineDefinition): Promise<{ reached: 'pilot' | 'incidents'; roles: string[] }> => {
  const { evaluation, innovation } = await load(request, MAKER, { id, innovationId });
  const reached = pilotReached(definition, evaluation.timeline ?? []);
  if (!reached) throw new Response(PROBLEMS.noPilot, { status: 404 });
  return { reached, roles: asArchived(innovation).access === 'view' ? [] : ['innovator'] };
};

import { needsPublicReasons } from '@waymark/domain/pipeline';
import { publicReasonsFor } from '../model/public-reasons-for.ts';
import { QUERIES } from './documents.ts';
import type { Entry, WaitingLetter } from './entry.ts';

interface WrittenDecision {
  id: string;
  outcome: string;
  transition: string | null;
  letter: { body: { decision: string; reasons: string; next: string } };
}

/**
 * Writes a letter anew where the public register will show what it tells, with reasons for everybody. Its writer does so where
 * they hold a role that may, and else whoever releases it: never its approver.
 */
export const writePublicReasons = async (entry: Entry, { decision, letterKey, cast }: WaitingLetter): Promise<void> => {
  const { pipeline } = entry.world;
  const { approvedBy = [], releasedBy = [] } = pipeline.letters.find(({ key }) => key === letterKey) ?? {};
  const { writer, releaser } = cast.letter!;
  const mayWrite = writer.pipelineRoles.some((role) => [...approvedBy, ...releasedBy].includes(role));
  const hand = await entry.world.person((mayWrite ? writer : releaser).id);
  const { evaluation } = await hand.query<{ evaluation: { decisions: WrittenDecision[] } }>(QUERIES.letters, { id: entry.evaluation });
  const told = evaluation.decisions.find(({ id }) => id === decision);
  if (!told || !needsPublicReasons(pipeline, evaluation.decisions, told)) return;
  await hand.act('writeLetter', { evaluationId: entry.evaluation, decisionId: decision, ...told.letter.body, publicReasons: publicReasonsFor(told.outcome) });
};

import { pipelinePack } from '@waymark/content/packs';
import { see, type Case } from './case.ts';
import type { TestClient } from './test-client.ts';

const { letters } = pipelinePack('pipeline-default@1.0.0');

/** Somebody who may approve or release this letter: the last holder of the role, who proposes nothing in these tests. */
export const letterHand = ({ cast }: Case, key: string, by: 'approvedBy' | 'releasedBy'): Promise<TestClient> => {
  const role = letters.find((letter) => letter.key === key)![by][0]!;
  return cast.who(role, cast.ids(role).length - 1);
};

/** Approves the letter of a decision, with what was chosen of its reviews, and releases it: the innovator knows from now on. */
export const announce = async (one: Case, key: string, decisionId: string): Promise<void> => {
  const input = { evaluationId: one.evaluationId, decisionId };
  const approver = await letterHand(one, key, 'approvedBy');
  const { feedback } = await see(approver, one, 'feedback { decision version }');
  const feedbackVersion = feedback?.find(({ decision }: { decision: string }) => decision === decisionId)?.version ?? 0;
  await approver.done('approveLetter', { ...input, feedbackVersion });
  await (await letterHand(one, key, 'releasedBy')).done('releaseLetter', input);
};

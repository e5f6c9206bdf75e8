import { pipelinePack } from '@waymark/content/packs';
import { needsPublicReasons } from '@waymark/domain/pipeline';
import { see, type Case } from './case.ts';
import type { TestClient } from './test-client.ts';

const definition = pipelinePack('pipeline-default@1.0.0');
const { letters } = definition;

/** Somebody who may approve or release this letter: the last holder of the role, who proposes nothing in these tests. */
export const letterHand = ({ cast }: Case, key: string, by: 'approvedBy' | 'releasedBy'): Promise<TestClient> => {
  const role = letters.find((letter) => letter.key === key)![by][0]!;
  return cast.who(role, cast.ids(role).length - 1);
};

/** What the register says of a decision whose letter nobody of the test wrote. */
export const WHY_PUBLIC = 'It was found to be so.';

/** Where the register will show a decision, its letter has to say why for the public: whoever releases it writes that, where nobody has. */
export const givePublicReasons = async (one: Case, key: string, decisionId: string): Promise<void> => {
  const writer = await letterHand(one, key, 'releasedBy');
  const { decisions } = await see(writer, one, 'decisions { id outcome transition letter { body { decision reasons next publicReasons } } }');
  const told = decisions.find(({ id }: { id: string }) => id === decisionId);
  if (!told || told.letter.body.publicReasons || !needsPublicReasons(definition, decisions, told)) return;
  await writer.done('writeLetter', { evaluationId: one.evaluationId, decisionId, ...told.letter.body, publicReasons: WHY_PUBLIC });
};

/** Approves the letter of a decision, with what was chosen of its reviews, and releases it: the innovator knows from now on. */
export const announce = async (one: Case, key: string, decisionId: string): Promise<void> => {
  const input = { evaluationId: one.evaluationId, decisionId };
  await givePublicReasons(one, key, decisionId);
  const approver = await letterHand(one, key, 'approvedBy');
  const { feedback } = await see(approver, one, 'feedback { decision version }');
  const feedbackVersion = feedback?.find(({ decision }: { decision: string }) => decision === decisionId)?.version ?? 0;
  await approver.done('approveLetter', { ...input, feedbackVersion });
  await (await letterHand(one, key, 'releasedBy')).done('releaseLetter', input);
};

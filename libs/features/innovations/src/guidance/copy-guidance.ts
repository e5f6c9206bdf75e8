import { guidanceForm, type GuidanceId } from '@waymark/content/guidance';
import { rowsOf } from '@waymark/database/transaction';
import { copiedAnswers, validateAnswers } from '@waymark/domain/forms';
import { answersSchema } from '@waymark/domain/guidance';
import type { CommandContext } from '@waymark/platform/commands';
import { packOfInnovation } from './pack-of-innovation.ts';
import { saveGuidance } from './save-guidance.ts';

/** The answers to guidance of one innovation, into a new one: those that fit the packs of today, without files. */
export const copyGuidance = async (context: CommandContext, from: string, to: string): Promise<void> => {
  const answered = await rowsOf<{ pack: GuidanceId; answers: Record<string, unknown> }>(context.tx, 'select pack_id as pack, answers from innovation_guidance where innovation_id = $1 order by pack_id', [from]);
  for (const { pack, answers: all } of answered) {
    const pin = await packOfInnovation(context.tx, to, pack, context.now);
    if (!pin) continue;
    const form = guidanceForm(pin);
    const copied = copiedAnswers(form, all);
    const faults = new Set(validateAnswers(answersSchema(form), copied).map(({ at }) => at));
    const answers = Object.fromEntries(Object.entries(copied).filter(([question]) => !faults.has(question)));
    if (Object.keys(answers).length > 0) await saveGuidance(context, { innovationId: to, pack, answers, expectedVersion: 0 });
  }
};

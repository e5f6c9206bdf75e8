import { guidanceForm, type GuidanceId } from '@waymark/content/guidance';
import { rowsOf } from '@waymark/database/transaction';
import { copiedAnswers, type ApartAnswers } from '@waymark/domain/forms';
import type { CommandContext } from '@waymark/platform/commands';
import { packOfInnovation } from './pack-of-innovation.ts';
import { saveGuidance } from './save-guidance.ts';

/** The answers to guidance of one innovation, into a new one, without files; what does not fit the packs of today as what does not fit. */
export const copyGuidance = async (context: CommandContext, from: string, to: string): Promise<void> => {
  const answered = await rowsOf<{ pack: GuidanceId } & ApartAnswers>(context.tx, 'select pack_id as pack, answers, unfit from innovation_guidance where innovation_id = $1 order by pack_id', [from]);
  for (const { pack, answers: fitted, unfit } of answered) {
    const pin = await packOfInnovation(context.tx, to, pack, context.now);
    if (!pin) continue;
    const answers = copiedAnswers(guidanceForm(pin), { ...fitted, ...unfit });
    if (Object.keys(answers).length > 0) await saveGuidance(context, { innovationId: to, pack, answers, expectedVersion: 0, keepUnfit: true });
  }
};

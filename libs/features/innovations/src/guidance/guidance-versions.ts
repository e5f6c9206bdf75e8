import { guidanceForm, type GuidanceId } from '@waymark/content/guidance';
import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { unfitAnswers, type ApartAnswers, type DraftStep, type Form, type UnfitAnswer } from '@waymark/domain/forms';
import { answersSchema } from '@waymark/domain/guidance';
import { notFound } from '@waymark/platform/graphql';
import { packOfInnovation } from './pack-of-innovation.ts';

export interface GuidanceStep extends DraftStep {
  savedAt: Date;
  savedBy: string;
}

const STEPS = `select s.version, s.before, s.before_unfit as "beforeUnfit", s.saved_at as "savedAt", p.display_name as "savedBy"
  from innovation_guidance_step s join person p on p.id = s.saved_by where s.innovation_id = $1 and s.pack_id = $2`;

/** One page of the steps of answers to a pack, newest first; those before a version, where one is named. */
export const guidanceSteps = (tx: Tx, innovation: string, pack: GuidanceId, { before, from, most }: { before?: number; from?: number; most?: number }): Promise<GuidanceStep[]> =>
  rowsOf<GuidanceStep>(tx, `${STEPS} and ($3::int is null or s.version < $3) and ($4::int is null or s.version >= $4) order by s.version desc limit $5`, [innovation, pack, before ?? null, from ?? null, most ?? null]);

/** Answers to a pack as they are now, with what asks for them. @throws NOT_FOUND where the product carries no such pack */
export const guidanceNow = async (tx: Tx, innovation: string, pack: GuidanceId, now: string): Promise<{ pin: string; form: Form } & ApartAnswers> => {
  const pin = await packOfInnovation(tx, innovation, pack, now);
  if (!pin) throw notFound();
  const row = await rowOf<ApartAnswers>(tx, 'select answers, unfit from innovation_guidance where innovation_id = $1 and pack_id = $2', [innovation, pack]);
  return { pin, form: guidanceForm(pin), answers: row?.answers ?? {}, unfit: row?.unfit ?? {} };
};

/** Words to a pack that do not fit it, each with what is wrong. A version known by its ids alone asks nothing, and has none. */
export const unfitOf = (pin: string, unfit: ApartAnswers['unfit']): UnfitAnswer[] => {
  if (Object.keys(unfit).length === 0) return [];
  const form = guidanceForm(pin);
  return unfitAnswers(form, answersSchema(form), unfit);
};

import { requirePack, submissionSchema } from '@waymark/content/packs';
import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { keptMarks } from '@waymark/domain/confidence';
import { changedFrom, keepsUnfit, validateAnswers, type Form } from '@waymark/domain/forms';

interface Draft {
  form: string;
  version: number;
  answers: Record<string, unknown>;
  unfit: Record<string, unknown>;
}

/**
 * A draft goes on under this version of the form. Answers to what it does not ask are kept, and ignored; what does not
 * fit it is laid aside with what does not fit, so that its writers are told and nothing of it is sent unchanged. What is
 * in confidence stays so, however the version marks its question.
 */
export const moveDraft = async (tx: Tx, innovation: string, form: string, { person, now }: { person: string; now: string }): Promise<void> => {
  const draft = await rowOf<Draft>(tx, 'select form, version, answers, unfit from innovation_draft where innovation_id = $1 for no key update', [innovation]);
  if (!draft || draft.form === form) return;
  const schema = submissionSchema(form) as { properties: object };
  const known = Object.fromEntries(Object.entries(draft.answers).filter(([question]) => Object.hasOwn(schema.properties, question)));
  const misfits = new Set(validateAnswers(schema, known).map(({ at }) => at).filter((question) => keepsUnfit(requirePack<Form>(form), question, known[question])));
  const kept = Object.fromEntries(Object.entries(draft.answers).filter(([question]) => !misfits.has(question)));
  const answers = { ...kept, ...keptMarks(requirePack<Form>(draft.form), requirePack<Form>(form), draft.answers) };
  // words that were newer, and fitted no better, stay before those of an answer
  const unfit = { ...Object.fromEntries([...misfits].map((question) => [question, draft.answers[question]])), ...draft.unfit };
  await rowsOf(tx, 'update innovation_draft set form = $2, version = version + 1, answers = $3, unfit = $4 where innovation_id = $1', [innovation, form, JSON.stringify(answers), JSON.stringify(unfit)]);
  if (misfits.size === 0) return;
  await rowsOf(tx, 'insert into innovation_draft_step (innovation_id, version, saved_by, begun_at, saved_at, before, before_unfit) values ($1, $2, $3, $4, $4, $5, $6)', [
    innovation,
    draft.version + 1,
    person,
    now,
    JSON.stringify(changedFrom(draft.answers, answers)),
    JSON.stringify(changedFrom(draft.unfit, unfit)),
  ]);
};

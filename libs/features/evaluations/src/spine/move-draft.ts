import { requirePack, submissionSchema } from '@waymark/content/packs';
import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { keptMarks, marksOfForm } from '@waymark/domain/confidence';
import { changedFrom, keepsUnfit, validateAnswers, type Form } from '@waymark/domain/forms';

interface Draft {
  form: string;
  version: number;
  answers: Record<string, unknown>;
  unfit: Record<string, unknown>;
}

/** An earlier version without a choice meant what its form said: that is said in words, since another form says otherwise. */
const SAY_MARKS = `
update innovation_draft_step s set before = s.before || (select jsonb_object_agg(m.key, m.value) from jsonb_each($2::jsonb) m where s.before -> m.key = 'null'::jsonb)
where s.innovation_id = $1 and exists (select 1 from jsonb_each($2::jsonb) m where s.before -> m.key = 'null'::jsonb)`;

/**
 * A draft goes on under this version of the form. Answers to what it does not ask are kept, and ignored; what does not
 * fit it is laid aside with what does not fit, so that its writers are told and nothing of it is sent unchanged. What is
 * in confidence stays so, however the version marks its question, also in the earlier versions that can be gone back to.
 */
export const moveDraft = async (tx: Tx, innovation: string, form: string, { person, now }: { person: string; now: string }): Promise<void> => {
  const draft = await rowOf<Draft>(tx, 'select form, version, answers, unfit from innovation_draft where innovation_id = $1 for no key update', [innovation]);
  if (!draft || draft.form === form) return;
  const schema = submissionSchema(form) as { properties: object };
  const known = Object.fromEntries(Object.entries(draft.answers).filter(([question]) => Object.hasOwn(schema.properties, question)));
  const misfits = new Set(validateAnswers(schema, known).map(({ at }) => at).filter((question) => keepsUnfit(requirePack<Form>(form), question, known[question])));
  const kept = Object.fromEntries(Object.entries(draft.answers).filter(([question]) => !misfits.has(question)));
  const [then, next] = [requirePack<Form>(draft.form), requirePack<Form>(form)];
  const answers = { ...kept, ...keptMarks(then, next, draft.answers) };
  // words that were newer, and fitted no better, stay before those of an answer
  const unfit = { ...Object.fromEntries([...misfits].map((question) => [question, draft.answers[question]])), ...draft.unfit };
  await rowsOf(tx, 'update innovation_draft set form = $2, version = version + 1, answers = $3, unfit = $4 where innovation_id = $1', [innovation, form, JSON.stringify(answers), JSON.stringify(unfit)]);
  await rowsOf(tx, SAY_MARKS, [innovation, JSON.stringify(marksOfForm(then, next))]);
  if (misfits.size === 0) return;
  await rowsOf(tx, 'insert into innovation_draft_step (innovation_id, version, saved_by, begun_at, saved_at, before, before_unfit) values ($1, $2, $3, $4, $4, $5, $6)', [
    innovation,
    draft.version + 1,
    person,
    now,
    JSON.stringify(changedFrom(draft.answers, kept)), // a mark that is kept says what was so before
    JSON.stringify(changedFrom(draft.unfit, unfit)),
  ]);
};

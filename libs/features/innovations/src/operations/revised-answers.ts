import { requirePack, submissionSchema } from '@waymark/content/packs';
import { rowOf, type Tx } from '@waymark/database/transaction';
import { choicesSent, withoutChoices } from '@waymark/domain/confidence';
import { changedFrom, completeness, questionOf, strayQuestions, unfitQuestions, validateAnswers, type Form } from '@waymark/domain/forms';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from '@waymark/evaluations';
import { withChanges, type SavedDraft } from './merge-answers.ts';
import { storedFiles } from './stored-files.ts';

type Answers = Record<string, unknown>;

export interface Newest {
  form: string;
  answers: Answers;
  draftForm: string;
}

/** The revision that was sent last. */
export const newestRevision = async (tx: Tx, { id }: LockedEvaluation): Promise<Newest | undefined> =>
  rowOf<Newest>(
    tx,
    `select s.form, s.answers, d.form as "draftForm" from submission s join innovation_draft d on d.innovation_id = s.innovation_id
     where s.evaluation_id = $1 order by s.revision desc limit 1`,
    [id],
  );

/**
 * The newest revision with these answers in their place. A draft is edited at any time, so what it holds beside what is
 * sent to a request does not enter with them, though the request opened every question. Documents do, so a file that was replaced meanwhile is the
 * newest; one that was removed, or whose newest is no file that its question takes, stays where its question was not opened.
 * What is in confidence has no locks either: what the team chose until now goes along, for the words that it was chosen for.
 */
export const revisedAnswers = async (tx: Tx, { innovationId, published }: LockedEvaluation, newest: Newest | undefined, changes: Answers, draft: SavedDraft): Promise<Answers> => {
  const pin = published.definition.pins.form;
  const form = requirePack<Form>(pin);
  const then = { form: requirePack<Form>(newest?.form ?? pin), answers: newest?.answers ?? {} };
  const sent = withChanges(withoutChoices(then.answers), withoutChoices(changes));
  const { answers } = await storedFiles(tx, innovationId, form, sent, 'keep');
  const faults = new Set(validateAnswers(submissionSchema(pin), answers).map(({ at }) => at));
  const misfits = Object.keys(changedFrom(sent, answers)).filter((question) => faults.has(question) && !Object.hasOwn(changes, question));
  const next = { ...answers, ...Object.fromEntries(misfits.map((question) => [question, sent[question]])) };
  // words of the draft that do not fit lie over its answers: a mark that was taken away was taken from them
  return { ...next, ...choicesSent(form, next, then, { form: requirePack<Form>(newest?.draftForm ?? pin), answers: { ...draft.answers, ...draft.unfit } }) };
};

/**
 * What keeps a revision from being complete, among the questions that were open.
 *
 * @param open null: all of them
 * @param documents that the draft has: a file that an open question names is one of them
 * @param unfit words of the draft that do not fit, where the draft is what becomes the revision
 */
export const incompleteAnswers = (evaluation: LockedEvaluation, open: readonly string[] | null, answers: Answers, documents: readonly string[], unfit: Answers = {}): Blocker[] => {
  const form = requirePack<Form>(evaluation.published.definition.pins.form);
  const { problems } = completeness(form, answers, { allowNotStated: evaluation.demonstration });
  const questions = [...new Set([...problems.map((problem) => problem.question), ...strayQuestions(form, answers, documents), ...unfitQuestions(form, answers, unfit)])].filter((question) => !open || open.includes(question));
  return questions.map((question) => {
    const message = `“${questionOf(form, question)?.label ?? question}” is not answered, or too briefly: answer it in full`;
    return blocker('answer-incomplete', message, { field: `answers.${question}`, questions: [question] }, message);
  });
};

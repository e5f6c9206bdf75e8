import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { unnamed } from '@waymark/domain/confidence';
import { namedInCases, practiceWords, type PracticeWords } from '@waymark/evaluations';
import { refuseOn } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';

interface ChosenCase {
  programmeId: string;
  evaluationId: string;
  /** Questions whose answers are not shown, although they might be. */
  leftOut: readonly string[];
}

/**
 * The words of a case that becomes an exercise, with its innovation locked: whoever takes leave back waits, and then finds
 * the exercise. They are those that its team lets reviewers read, less what the administrator leaves out.
 *
 * @throws NOT_FOUND for a case without leave, and for one that runs or that the administrator may not see, alike
 */
export const caseOfExercise = async (tx: Tx, actor: string, { programmeId, evaluationId, leftOut }: ChosenCase): Promise<PracticeWords> => {
  await rowOf(tx, 'select i.id from innovation i join evaluation e on e.innovation_id = i.id where e.id = $1 for no key update of i', [evaluationId]);
  const may = await rowOf(tx, 'select 1 from practicable_cases($2) p(id) where p.id = $1', [evaluationId, programmeId]);
  const barred = (await namedInCases(tx, actor, [evaluationId])).has(evaluationId);
  const [words] = may && !barred ? await practiceWords(tx, [evaluationId]) : [];
  if (!words) throw notFound();
  const kept = Object.fromEntries(Object.entries(words.answers).filter(([question]) => !leftOut.includes(question)));
  // without the answer that names it, it is named in no other either
  const answers = leftOut.includes('name') ? unnamed(kept, [words.name, words.answers['name']]) : kept;
  refuseOn(Object.keys(answers).length === 0 ? [blocker('nothing-shown', 'Show at least one answer of the submission', { field: 'leftOut' })] : []);
  return { ...words, answers };
};

/** Freezes the words under an exercise. Whose they are stands apart: nobody who does it is told. */
export const freezeCase = async (tx: Tx, exercise: string, { evaluationId, revision, form, answers }: PracticeWords): Promise<void> => {
  const marked = await rowsOf(tx, 'insert into exercise_source (exercise_id, evaluation_id, revision, leave_id) select $1, evaluation_id, revision, id from practice_leave where evaluation_id = $2 and revision = $3 returning 1', [exercise, evaluationId, revision]);
  if (marked.length === 0) throw notFound();
  await rowsOf(tx, 'insert into exercise_case (exercise_id, form, answers) values ($1, $2, $3)', [exercise, form, JSON.stringify(answers)]);
};

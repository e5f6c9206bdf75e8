import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { practiceWords, type PracticeWords } from '@waymark/evaluations';
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
export const caseOfExercise = async (tx: Tx, { programmeId, evaluationId, leftOut }: ChosenCase): Promise<PracticeWords> => {
  await rowOf(tx, 'select i.id from innovation i join evaluation e on e.innovation_id = i.id where e.id = $1 for no key update of i', [evaluationId]);
  const may = await rowOf(tx, 'select 1 from practicable_cases() p(id) join evaluation e on e.id = p.id where e.id = $1 and e.programme_id = $2', [evaluationId, programmeId]);
  const [words] = may ? await practiceWords(tx, [evaluationId]) : [];
  if (!words) throw notFound();
  const answers = Object.fromEntries(Object.entries(words.answers).filter(([question]) => !leftOut.includes(question)));
  refuseOn(Object.keys(answers).length === 0 ? [blocker('nothing-shown', 'Show at least one answer of the submission', { field: 'leftOut' })] : []);
  return { ...words, answers };
};

/** Freezes the words under an exercise. Whose they are stands apart: nobody who does it is told. */
export const freezeCase = async (tx: Tx, exercise: string, { evaluationId, revision, form, answers }: PracticeWords): Promise<void> => {
  await rowsOf(tx, 'insert into exercise_source (exercise_id, evaluation_id, revision) values ($1, $2, $3)', [exercise, evaluationId, revision]);
  await rowsOf(tx, 'insert into exercise_case (exercise_id, form, answers) values ($1, $2, $3)', [exercise, form, JSON.stringify(answers)]);
};

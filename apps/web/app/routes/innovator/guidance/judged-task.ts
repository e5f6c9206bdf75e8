import type { Task } from '../../../components/content/task-list.tsx';
import { DTAC } from '../../../texts/guidance.ts';

interface Judged {
  assessment: string;
  /** How the answers of a section end, as it is shown. */
  result: string;
  /** Words of the section do not fit: they are no answer. */
  wrong?: boolean;
  /** How far the answers are. */
  state: 'completed' | 'in-progress' | 'not-yet-started';
}

/** What a section of the DTAC says on the list: what fails by our reading is a problem, whether every question is answered or not. */
export const judgedTask = ({ assessment, result, wrong = false, state }: Judged): Pick<Task, 'hint' | 'problem' | 'status'> => {
  if (wrong) return { problem: DTAC.unfit, status: 'problem' };
  if (assessment !== 'pass-fail') return { hint: assessment === 'context' ? DTAC.context : DTAC.scored, status: state };
  if (result === 'fail') return { problem: DTAC.reading.fail, status: 'problem' };
  return { hint: result === 'pass' ? DTAC.reading.pass : result === 'to-check' ? DTAC.reading.toCheck : undefined, status: state };
};

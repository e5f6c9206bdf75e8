import { requirePack } from '@waymark/content/packs';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { confidenceDifferences } from '@waymark/domain/confidence';
import type { Answers, Form } from '@waymark/domain/forms';

/** What became of the marks with the newest revision, by question: true where its answer is in confidence now. The record names what changed, and not every box of a page. */
export const changedMarks = async (tx: Tx, evaluation: string): Promise<Record<string, boolean>> => {
  const rows = await rowsOf<{ form: string; answers: Answers }>(tx, 'select form, answers from submission where evaluation_id = $1 order by revision desc limit 2', [evaluation]);
  const [now, then] = rows.map(({ form, answers }) => ({ form: requirePack<Form>(form), answers }));
  return now && then ? Object.fromEntries(confidenceDifferences(then, now).map(({ question, now: marked }) => [question.id, marked])) : {};
};

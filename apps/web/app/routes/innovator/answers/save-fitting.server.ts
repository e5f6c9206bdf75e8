import { randomUUID } from 'node:crypto';
import type { Form } from '@waymark/domain/forms';
import type { Sent } from '../../../session/form.server.ts';
import { problemAt } from './problem-at.ts';
import type { FieldProblem } from './typed-answers.server.ts';
import { withinReach } from './within-reach.ts';

interface ToSave {
  form: Form;
  answers: Record<string, unknown>;
  expectedVersion: number;
  /** Where another step depends on it: the same form sent again gets the same answer. */
  key?: string;
}

export type Saved = { version: number; problems: FieldProblem[]; /** Nothing is wrong with the answers: they are taken later. */ later?: boolean } | { stale: true };

/** What the API calls answers that somebody saved since they were read. */
const STALE = 'draft-changed';

/**
 * Sends answers, and again without those that cannot be kept, which are named: they keep none of the others from being
 * saved. Stale where somebody else saved since the page was read; any other refusal is said as it is. The version that
 * was read keeps a second sending from saving twice.
 */
export const saveFitting = async (
  { form, answers: given, expectedVersion, key }: ToSave,
  attempt: (answers: Record<string, unknown>, idempotencyKey: string) => Promise<Sent<{ version: number }>>,
): Promise<Saved> => {
  const { answers, tooMuch } = withinReach(given);
  const first = await attempt(answers, key ?? randomUUID());
  if (first.ok) return { version: first.result.version, problems: tooMuch };
  if (isStale(first.problems)) return { stale: true };
  const problems = first.problems.map((problem) => problemAt(form, problem));
  const wrong = new Set(problems.map(({ question }) => question));
  const fitting = Object.fromEntries(Object.entries(answers).filter(([question]) => !wrong.has(question)));
  const refused = { version: expectedVersion, problems: [...problems, ...tooMuch], later: first.problems.some(({ code }) => code === 'TOO_MANY') };
  if (wrong.has(undefined) || Object.keys(fitting).length === 0) return refused;
  const second = await attempt(fitting, randomUUID());
  if (second.ok) return { ...refused, version: second.result.version };
  return isStale(second.problems) ? { stale: true } : { ...refused, problems: [...refused.problems, ...second.problems.map((problem) => problemAt(form, problem))] };
};

/** Whether somebody saved since the page was read. */
const isStale = (problems: readonly { code?: string }[]): boolean => problems.some(({ code }) => code === STALE);

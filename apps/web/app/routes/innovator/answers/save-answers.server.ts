import { randomUUID } from 'node:crypto';
import type { Form } from '@waymark/domain/forms';
import { graphql } from '../../../graphql.ts';
import { send } from '../../../session/form.server.ts';
import { problemAt } from './problem-at.ts';
import { withinReach } from './within-reach.ts';
import type { FieldProblem } from './typed-answers.server.ts';

const SAVE = graphql(`
  mutation SaveAnswers($input: SaveAnswersInput!) {
    saveAnswers(input: $input) {
      __typename
      ... on DraftSaved {
        id
        version
      }
      ... on Refused {
        blockers {
          code
          messageForStaff
          messageForInnovator
          operands
        }
      }
    }
  }
`);

interface ToSave {
  innovationId: string;
  expectedVersion: number;
  answers: Record<string, unknown>;
  /** Where another step depends on it: the same form sent again gets the same answer. */
  key?: string;
}

export type Saved = { version: number; problems: FieldProblem[]; /** Nothing is wrong with the answers: they are taken later. */ later?: boolean } | { stale: true };

/** What the API calls a draft that somebody saved since it was read. */
const STALE = 'draft-changed';

/**
 * Saves answers, also those that do not fit the form, and names what cannot even be kept: it keeps none of the others
 * from being saved. Stale where somebody else saved since the page was read; any other refusal is said as it is. The
 * version that was read keeps a second sending from saving twice.
 */
export const saveAnswers = async (request: Request, form: Form, { innovationId, expectedVersion, answers: given, key }: ToSave): Promise<Saved> => {
  const { answers, tooMuch } = withinReach(given);
  const attempt = (some: Record<string, unknown>, idempotencyKey: string = randomUUID()) => send(request, SAVE, { innovationId, expectedVersion, answers: some, keepUnfit: true, idempotencyKey });
  const first = await attempt(answers, key);
  if (first.ok) return { version: first.result.version, problems: tooMuch };
  if (isStale(first.problems)) return { stale: true };
  const problems = first.problems.map((problem) => problemAt(form, problem));
  const wrong = new Set(problems.map(({ question }) => question));
  const fitting = Object.fromEntries(Object.entries(answers).filter(([question]) => !wrong.has(question)));
  const refused = { version: expectedVersion, problems: [...problems, ...tooMuch], later: first.problems.some(({ code }) => code === 'TOO_MANY') };
  if (wrong.has(undefined) || Object.keys(fitting).length === 0) return refused;
  const second = await attempt(fitting);
  if (second.ok) return { ...refused, version: second.result.version };
  return isStale(second.problems) ? { stale: true } : { ...refused, problems: [...refused.problems, ...second.problems.map((problem) => problemAt(form, problem))] };
};

/** Whether somebody saved since the page was read. */
export const isStale = (problems: readonly { code?: string }[]): boolean => problems.some(({ code }) => code === STALE);

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
  key: string;
}

export type Saved = { version: number; problems: FieldProblem[] } | { stale: true };

/**
 * Saves answers, also those that do not fit the form, and names what cannot even be kept: it keeps none of the others
 * from being saved. Stale where somebody else saved since the page was read.
 */
export const saveAnswers = async (request: Request, form: Form, { innovationId, expectedVersion, answers: given, key }: ToSave): Promise<Saved> => {
  const { answers, tooMuch } = withinReach(given);
  const first = await send(request, SAVE, { innovationId, expectedVersion, answers, keepUnfit: true, idempotencyKey: key });
  if (first.ok) return { version: first.result.version, problems: tooMuch };
  const problems = first.problems.map((problem) => problemAt(form, problem));
  if (problems.some(({ question }) => question === undefined)) return { stale: true };
  const wrong = new Set(problems.map(({ question }) => question));
  const fitting = Object.fromEntries(Object.entries(answers).filter(([question]) => !wrong.has(question)));
  if (Object.keys(fitting).length === 0) return { version: expectedVersion, problems: [...problems, ...tooMuch] };
  const second = await send(request, SAVE, { innovationId, expectedVersion, answers: fitting, keepUnfit: true, idempotencyKey: randomUUID() });
  return second.ok ? { version: second.result.version, problems: [...problems, ...tooMuch] } : { stale: true };
};

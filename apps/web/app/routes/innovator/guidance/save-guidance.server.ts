import { randomUUID } from 'node:crypto';
import { data } from 'react-router';
import type { Answers, Form } from '@waymark/domain/forms';
import { graphql } from '../../../graphql.ts';
import { send } from '../../../session/form.server.ts';
import { REASONS } from '../../staff/frame/fragments.ts';
import { askedIn, differing } from '../answers/asked.ts';
import { problemAt } from '../answers/problem-at.ts';
import { isStale } from '../answers/save-answers.server.ts';
import { readMark } from '../answers/read-mark.server.ts';
import { typedAnswers, type FieldProblem } from '../answers/typed-answers.server.ts';
import { typedIn, type Typed } from '../answers/typed.ts';

const SAVE = graphql(
  `
    mutation SaveGuidance($input: SaveGuidanceInput!) {
      saveGuidance(input: $input) {
        __typename
        ... on DraftSaved {
          id
          version
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** What comes back to a page whose answers were not all taken: the fields as they were left, and a new key. */
export interface NotTaken {
  typed: Typed;
  problems: FieldProblem[];
  /** Questions that somebody else saved meanwhile. */
  changed: string[];
  read: string;
  key: string;
}

interface Saving {
  innovationId: string;
  pack: 'esf' | 'dtac';
  form: Form;
  saved: Answers;
  version: number;
}

/** Saves the fields of a page that showed some questions of a pack: what fits is saved, what does not comes back with the reason. Null: all is taken. */
export const saveGuidance = async (request: Request, fields: FormData, { innovationId, pack, form, saved, version }: Saving) => {
  const asked = askedIn(form, fields);
  const typed = typedIn(fields);
  const read = typedAnswers(asked, typed, saved);
  const mark = readMark(asked, saved);
  const back = (problems: FieldProblem[], changed: string[], status: number) => data<NotTaken>({ typed, problems, changed, read: mark, key: randomUUID() }, { status });
  const changed = differing(asked, saved, read.answers);
  const stale = () => back([], changed, 409);
  // a second press, or what a colleague saved in the same words, is there already
  if (changed.length === 0 && read.problems.length === 0) return null;
  if (fields.get('read') !== mark && changed.length > 0) return stale();
  // the version keeps a second sending from saving twice
  const save = (answers: Record<string, unknown>) => send(request, SAVE, { innovationId, pack, answers, expectedVersion: version, idempotencyKey: randomUUID() });
  const first = await save(read.answers);
  if (first.ok) return read.problems.length > 0 ? back(read.problems, [], 422) : null;
  if (isStale(first.problems)) return stale();
  const refused = first.problems.map((problem) => problemAt(form, problem));
  if (refused.some(({ question }) => question === undefined)) return back([...read.problems, ...refused], [], 422);
  const fitting = Object.fromEntries(Object.entries(read.answers).filter(([question]) => !refused.some((one) => one.question === question)));
  const second = await save(fitting);
  return second.ok || !isStale(second.problems) ? back([...read.problems, ...refused], [], 422) : stale();
};

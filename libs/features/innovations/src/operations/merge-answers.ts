import { submissionSchema } from '@waymark/content/packs';
import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { changedFrom, validateAnswers } from '@waymark/domain/forms';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { refuseOn, RefusedCommand } from '@waymark/platform/commands';
import { recordDraftStep } from './record-draft-step.ts';

export interface SavedDraft {
  version: number;
  answers: Record<string, unknown>;
}

/**
 * Merges answers into the draft and saves it, complete or not. Types, options and limits are checked: what does not
 * fit is named with its question, and nothing is saved.
 */
export const mergeAnswers = async (
  tx: Tx,
  innovation: string,
  person: string,
  changes: Record<string, unknown>,
  now: string,
  expectedVersion?: number,
): Promise<SavedDraft> => {
  const draft = await rowOf<SavedDraft>(tx, 'select version, answers from innovation_draft where innovation_id = $1 for no key update', [innovation]);
  if (!draft) throw new Error(`Innovation ${innovation} has no draft`);
  if (expectedVersion !== undefined && expectedVersion !== draft.version)
    throw new RefusedCommand([
      blocker('draft-changed', 'Somebody saved this draft since you read it: read it again and save your words on top', { expectedVersion, version: draft.version }, 'Somebody saved this draft since you read it. Read it again and save your words on top'),
    ]);
  const answers = withChanges(draft.answers, changes);
  refuseOn([...unknownQuestions(changes), ...misfits(answers)]);
  const version = draft.version + 1;
  await rowsOf(tx, 'update innovation_draft set answers = $2, version = $3, saved_by = $4, saved_at = $5 where innovation_id = $1', [
    innovation,
    JSON.stringify(answers),
    version,
    person,
    now,
  ]);
  await recordDraftStep(tx, { innovation, person, version, now, answers, before: changedFrom(draft.answers, answers) });
  return { version, answers };
};

/** Answers with others in their place; null takes one away. */
export const withChanges = (answers: Record<string, unknown>, changes: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries({ ...answers, ...changes }).filter(([, value]) => value !== null));

const misfits = (answers: Record<string, unknown>): Blocker[] =>
  validateAnswers(submissionSchema(), answers).map(({ at, message }) => blocker('answer-does-not-fit', message, { field: `answers.${at}` }, message));

/** Taking away what was never asked would pass the schema, and leave a text of anybody's in the record. */
const unknownQuestions = (changes: Record<string, unknown>): Blocker[] => {
  const { properties } = submissionSchema() as { properties: object };
  return Object.keys(changes)
    .filter((question) => changes[question] === null && !Object.hasOwn(properties, question))
    .map((question) => {
      const message = `The form has no question “${question}”: remove this answer`;
      return blocker('answer-does-not-fit', message, { field: `answers.${question}` }, message);
    });
};

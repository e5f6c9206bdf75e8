import { requirePack, submissionSchema } from '@waymark/content/packs';
import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { changedFrom, keepsUnfit, validateAnswers, type Form } from '@waymark/domain/forms';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { refuseOn, RefusedCommand } from '@waymark/platform/commands';
import { recordDraftStep } from './record-draft-step.ts';
import { storedFiles, strayBlocker } from './stored-files.ts';
import { tooLongToKeep } from './too-long-to-keep.ts';
import { withSeenName } from './with-seen-name.ts';

export interface SavedDraft {
  version: number;
  answers: Record<string, unknown>;
  /** What does not fit the form, by question; what fitted before it stays among the answers. */
  unfit: Record<string, unknown>;
}

interface Schema {
  properties: object;
}

interface Merge {
  expectedVersion?: number | undefined;
  /** Keeps what does not fit beside the answers, instead of refusing it. */
  keepUnfit?: boolean | undefined;
  /** Saves nothing where all of it stands there already: the version stays the one that was read. */
  unlessThere?: boolean | undefined;
}

/**
 * Merges answers into the draft and saves it, complete or not. Types, options and limits are checked: what does not fit
 * is kept as it was written, where that is asked for; else it is named with its question, and nothing is saved. An
 * answer that fits takes the place of one that did not. A file is what is stored of its document, or is refused.
 */
export const mergeAnswers = async (tx: Tx, innovation: string, person: string, given: Record<string, unknown>, now: string, { expectedVersion, keepUnfit = false, unlessThere = false }: Merge = {}): Promise<SavedDraft> => {
  const draft = await rowOf<SavedDraft & { form: string }>(tx, 'select form, version, answers, unfit from innovation_draft where innovation_id = $1 for no key update', [innovation]);
  if (!draft) throw new Error(`Innovation ${innovation} has no draft`);
  if (expectedVersion !== undefined && expectedVersion !== draft.version)
    throw new RefusedCommand([
      blocker('draft-changed', 'Somebody saved this draft since you read it: read it again and save your words on top', { field: 'expectedVersion', expectedVersion, version: draft.version }, 'Somebody saved this draft since you read it. Read it again and save your words on top'),
    ]);
  const form = requirePack<Form>(draft.form);
  const schema = submissionSchema(draft.form) as Schema;
  const { answers: changes, strays } = await storedFiles(tx, innovation, form, withSeenName(given), 'keep');
  // what stood there before was looked at then, or laid aside when its form became another
  const faults = validateAnswers(schema, asked(schema, withChanges(draft.answers, changes), changes)).filter(({ at }) => Object.hasOwn(changes, at) && !strays.some(({ question }) => question === at));
  const kept = keepUnfit ? [...new Set(faults.map(({ at }) => at))].filter((question) => Object.hasOwn(changes, question) && keepsUnfit(form, question, changes[question])) : [];
  const refused = faults.filter(({ at }) => !kept.includes(at));
  refuseOn([...unknownQuestions(schema, changes), ...strays.map(strayBlocker), ...refused.map(({ at, message }) => (keepUnfit && tooLongToKeep(form, at, changes[at])) || blocker('answer-does-not-fit', message, { field: `answers.${at}` }, message))]);
  const answers = withChanges(draft.answers, Object.fromEntries(Object.entries(changes).filter(([question]) => !kept.includes(question))));
  const unfit = withChanges(draft.unfit, Object.fromEntries(Object.entries(changes).map(([question, words]) => [question, kept.includes(question) ? words : null])));
  const [before, beforeUnfit] = [changedFrom(draft.answers, answers), changedFrom(draft.unfit, unfit)];
  if (unlessThere && Object.keys({ ...before, ...beforeUnfit }).length === 0) return { version: draft.version, answers, unfit };
  const version = draft.version + 1;
  await rowsOf(tx, 'update innovation_draft set answers = $2, unfit = $3, version = $4, saved_by = $5, saved_at = $6 where innovation_id = $1', [
    innovation,
    JSON.stringify(answers),
    JSON.stringify(unfit),
    version,
    person,
    now,
  ]);
  await recordDraftStep(tx, { innovation, person, version, now, answers, unfit, before, beforeUnfit });
  return { version, answers, unfit };
};

/** Answers with others in their place; null takes one away. */
export const withChanges = (answers: Record<string, unknown>, changes: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries({ ...answers, ...changes }).filter(([, value]) => value !== null));

/** What a form asks for now, or somebody answers now: answers to questions of an earlier version are kept and looked at no more. */
const asked = ({ properties }: Schema, answers: Record<string, unknown>, changes: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(answers).filter(([question]) => Object.hasOwn(properties, question) || Object.hasOwn(changes, question)));

/** Taking away what was never asked would pass the schema, and leave a text of anybody's in the record. */
const unknownQuestions = ({ properties }: Schema, changes: Record<string, unknown>): Blocker[] =>
  Object.keys(changes)
    .filter((question) => changes[question] === null && !Object.hasOwn(properties, question))
    .map((question) => {
      const message = `The form has no question “${question}”: remove this answer`;
      return blocker('answer-does-not-fit', message, { field: `answers.${question}` }, message);
    });

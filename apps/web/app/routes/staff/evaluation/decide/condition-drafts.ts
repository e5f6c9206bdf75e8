import type { Problem } from '../../frame/problems.ts';
import { textOf } from '../../frame/form-values.ts';
import { dayTyped, typedDay, type TypedDay } from '../../frame/typed-day.ts';
import { DECIDE } from '../../../../texts/staff-decide.ts';

/** A condition as somebody is writing it: every part a text, complete or not. */
export interface ConditionDraft extends TypedDay {
  text: string;
  owner: string;
}

const MOST = 50;
const EMPTY: ConditionDraft = { text: '', owner: '', day: '', month: '', year: '' };

/** The name of a part of one condition in the form. */
export const partOf = (index: number, part: 'text' | 'owner' | 'dueOn'): string => `conditions[${index}].${part}`;

/** The conditions that a form holds, in their order. */
export const draftsOf = (form: FormData): ConditionDraft[] => {
  const drafts: ConditionDraft[] = [];
  for (let index = 0; index < MOST && form.has(partOf(index, 'text')); index += 1)
    drafts.push({
      text: textOf(form, partOf(index, 'text')),
      owner: textOf(form, partOf(index, 'owner')),
      day: textOf(form, `${partOf(index, 'dueOn')}[day]`),
      month: textOf(form, `${partOf(index, 'dueOn')}[month]`),
      year: textOf(form, `${partOf(index, 'dueOn')}[year]`),
    });
  return drafts;
};

/** Conditions that are in force, ready to be written anew. */
export const draftsFrom = (conditions: readonly { text: string; owner: string; dueOn: string }[]): ConditionDraft[] =>
  conditions.map(({ text, owner, dueOn }) => ({ text, owner, ...typedDay(dueOn) }));

/** At least one row to write in, and after “Add another” one more. */
export const withRoom = (drafts: readonly ConditionDraft[], more = false): ConditionDraft[] =>
  drafts.length === 0 || (more && drafts.length < MOST) ? [...drafts, EMPTY] : [...drafts];

const isEmpty = (draft: ConditionDraft): boolean => Object.values(draft).every((part) => part === '');

/** The conditions that were written; rows left empty are none. */
export const written = (drafts: readonly ConditionDraft[]): ConditionDraft[] => drafts.filter((draft) => !isEmpty(draft));

/** The last day as YYYY-MM-DD, or null where the three parts are no day of the calendar. */
export const dueOn: (draft: ConditionDraft) => string | null = dayTyped;

/** What the written conditions lack, by field. */
export const draftProblems = (drafts: readonly ConditionDraft[]): Problem[] =>
  drafts.flatMap((draft, index) =>
    isEmpty(draft)
      ? []
      : [
          ...(draft.text ? [] : [{ field: partOf(index, 'text'), message: DECIDE.needText(index + 1) }]),
          ...(draft.owner ? [] : [{ field: partOf(index, 'owner'), message: DECIDE.needOwner(index + 1) }]),
          ...(dueOn(draft) ? [] : [{ field: partOf(index, 'dueOn'), message: DECIDE.needDay(index + 1) }]),
        ],
  );

import { AVAILABILITY } from '../../../texts/availability.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { dayTyped, typedDay, type TypedDay } from '../../staff/frame/typed-day.ts';
import { dayOf, isEmptyDay } from '../interests/interest-drafts.ts';

/** An absence as somebody is writing it. */
export interface AbsenceDraft {
  from: TypedDay;
  to: TypedDay;
}

/** The API takes as many. */
const MOST = 100;

/** The name of a day of one absence in the form, as the API names it. */
export const dayField = (index: number, part: keyof AbsenceDraft): string => `absences[${index}].${part}`;

/** Every field of these rows, for the error summary to link to. */
export const fieldsOf = (drafts: readonly AbsenceDraft[]): string[] => drafts.flatMap((_, index) => [dayField(index, 'from'), dayField(index, 'to')]);

/** The absences that a form holds, in their order. */
export const draftsOf = (form: FormData): AbsenceDraft[] => {
  const drafts: AbsenceDraft[] = [];
  for (let index = 0; index < MOST && form.has(`${dayField(index, 'from')}[day]`); index += 1) drafts.push({ from: dayOf(form, dayField(index, 'from')), to: dayOf(form, dayField(index, 'to')) });
  return drafts;
};

/** Absences that were saved, ready to be changed. */
export const draftsFrom = (absences: readonly { from: string; to: string }[]): AbsenceDraft[] => absences.map(({ from, to }) => ({ from: typedDay(from), to: typedDay(to) }));

/** One more row to write in. */
export const withRoom = (drafts: readonly AbsenceDraft[]): AbsenceDraft[] => (drafts.length < MOST ? [...drafts, { from: typedDay(null), to: typedDay(null) }] : [...drafts]);

const isWritten = ({ from, to }: AbsenceDraft): boolean => !isEmptyDay(from) || !isEmptyDay(to);

/** The absences that were written; rows left empty are none. */
export const written = (drafts: readonly AbsenceDraft[]): AbsenceDraft[] => drafts.filter(isWritten);

/** What written absences lack, by field. */
export const draftProblems = (drafts: readonly AbsenceDraft[]): Problem[] =>
  drafts.flatMap((draft, index) => {
    if (!isWritten(draft)) return [];
    const [first, last] = [dayTyped(draft.from), dayTyped(draft.to)];
    return [
      ...(first ? [] : [{ field: dayField(index, 'from'), message: AVAILABILITY.needFrom(index + 1) }]),
      ...(last ? [] : [{ field: dayField(index, 'to'), message: AVAILABILITY.needTo(index + 1) }]),
      ...(first && last && last < first ? [{ field: dayField(index, 'to'), message: AVAILABILITY.backwards(index + 1) }] : []),
    ];
  });

/** A complete draft as the API takes it. */
export const inputOf = ({ from, to }: AbsenceDraft) => ({ from: dayTyped(from)!, to: dayTyped(to)! });

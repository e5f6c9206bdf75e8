import { INTERESTS } from '../../../texts/interests.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { dayTyped, typedDay, type TypedDay } from '../../staff/frame/typed-day.ts';

/** An interest as somebody is writing it: every part a text, complete or not. */
export interface InterestDraft {
  nature: string;
  company: string;
  innovationId: string;
  description: string;
  endedOn: TypedDay;
}

/** The API takes as many. */
const MOST = 200;
const PARTS = ['nature', 'company', 'innovationId', 'description', 'endedOn'] as const;
type Part = (typeof PARTS)[number];

/** The name of a part of one interest in the form, as the API names it. */
export const partOf = (index: number, part: Part): string => `interests[${index}].${part}`;

/** Every field of these rows, for the error summary to link to. */
export const fieldsOf = (drafts: readonly InterestDraft[]): string[] => drafts.flatMap((_, index) => PARTS.map((part) => partOf(index, part)));

/** The three parts of a day under this name. */
export const dayOf = (form: FormData, name: string): TypedDay => ({ day: textOf(form, `${name}[day]`), month: textOf(form, `${name}[month]`), year: textOf(form, `${name}[year]`) });

export const isEmptyDay = (day: TypedDay): boolean => Object.values(day).every((part) => part === '');

/** The interests that a form holds, in their order. */
export const draftsOf = (form: FormData): InterestDraft[] => {
  const drafts: InterestDraft[] = [];
  for (let index = 0; index < MOST && form.has(partOf(index, 'nature')); index += 1) {
    const text = (part: Part): string => textOf(form, partOf(index, part));
    drafts.push({ nature: text('nature'), company: text('company'), innovationId: text('innovationId'), description: text('description'), endedOn: dayOf(form, partOf(index, 'endedOn')) });
  }
  return drafts;
};

interface Declared {
  nature: string;
  company: string | null;
  innovationId: string | null;
  description: string;
  endedOn: string | null;
}

/** Interests that were declared, ready to be declared anew. */
export const draftsFrom = (interests: readonly Declared[]): InterestDraft[] =>
  interests.map(({ nature, company, innovationId, description, endedOn }) => ({ nature, company: company ?? '', innovationId: innovationId ?? '', description, endedOn: typedDay(endedOn) }));

/** At least one row to write in, and after “Add another” one more. */
export const withRoom = (drafts: readonly InterestDraft[], more = false): InterestDraft[] =>
  drafts.length === 0 || (more && drafts.length < MOST) ? [...drafts, { nature: '', company: '', innovationId: '', description: '', endedOn: typedDay(null) }] : [...drafts];

const isWritten = ({ nature, company, innovationId, description, endedOn }: InterestDraft): boolean =>
  [nature, company, innovationId, description].some((part) => part !== '') || !isEmptyDay(endedOn);

/** The interests that were written; rows left empty are none. */
export const written = (drafts: readonly InterestDraft[]): InterestDraft[] => drafts.filter(isWritten);

const lacking = ({ nature, company, innovationId, description, endedOn }: InterestDraft, index: number): Problem[] => [
  ...(nature ? [] : [{ field: partOf(index, 'nature'), message: INTERESTS.needNature(index + 1) }]),
  ...(company || innovationId ? [] : [{ field: partOf(index, 'company'), message: INTERESTS.needCompany(index + 1) }]),
  ...(description ? [] : [{ field: partOf(index, 'description'), message: INTERESTS.needDescription(index + 1) }]),
  ...(isEmptyDay(endedOn) || dayTyped(endedOn) ? [] : [{ field: partOf(index, 'endedOn'), message: INTERESTS.needDay(index + 1) }]),
];

/** What written interests lack, by field. A tie with nothing named would ask a coordinator about every innovation. */
export const draftProblems = (drafts: readonly InterestDraft[]): Problem[] => drafts.flatMap((draft, index) => (isWritten(draft) ? lacking(draft, index) : []));

/** A complete draft as the API takes it. */
export const inputOf = ({ nature, company, innovationId, description, endedOn }: InterestDraft) => ({
  nature,
  ...(company ? { company } : {}),
  ...(innovationId ? { innovationId } : {}),
  description,
  ...(dayTyped(endedOn) ? { endedOn: dayTyped(endedOn)! } : {}),
});

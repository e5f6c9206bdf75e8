import type { Form, Question } from '@waymark/domain/forms';

/** Where a question was opened to change its answer: saving leads back there. Else it leads to the next question. */
export type OpenedFrom = 'check' | 'section' | null;

/** What an address says of that. */
export const openedFrom = (search: URLSearchParams): OpenedFrom => {
  const from = search.get('from');
  return from === 'check' || from === 'section' ? from : null;
};

/** The page of one question. */
export const questionAddress = (innovation: string, section: string, question: string, from: OpenedFrom = null): string => `/innovations/${innovation}/answers/${section}/${question}${from ? `?from=${from}` : ''}`;

/** The answers of a section, each with the way to change it. */
export const sectionAddress = (innovation: string, section: string): string => `/innovations/${innovation}/sections/${section}`;

/** Questions that show, by section, in the order of the form. */
export type Shown = readonly { section: string; questions: readonly Pick<Question, 'id'>[] }[];

interface Onwards {
  form: Form;
  innovation: string;
  section: string;
  question: string;
  from: OpenedFrom;
}

/** The question before this one in its section, among those that show; null: it is the first. */
export const questionBefore = ({ form, section, question }: Pick<Onwards, 'form' | 'section' | 'question'>, shown: Shown): string | null => {
  const [before] = sidesOf(form, section, question);
  return before.filter((id) => showsIn(shown, section).includes(id)).at(-1) ?? null;
};

/**
 * Where saving an answer leads: to the next question of the section, and after the last to its answers. Whoever came to
 * change one goes back to where they came from, by way of a question that shows only since.
 */
export const questionAfter = ({ form, innovation, section, question, from }: Onwards, before: Shown, after: Shown): string => {
  if (from) {
    const more = after.filter((one) => from === 'check' || one.section === section).flatMap((one) => one.questions.map(({ id }) => ({ section: one.section, id }))).find(({ section: of, id }) => !showsIn(before, of).includes(id));
    if (more) return questionAddress(innovation, more.section, more.id, from);
    return from === 'check' ? `/innovations/${innovation}/check` : sectionAddress(innovation, section);
  }
  const [, rest] = sidesOf(form, section, question);
  const next = rest.find((id) => showsIn(after, section).includes(id));
  return next ? questionAddress(innovation, section, next) : sectionAddress(innovation, section);
};

const showsIn = (shown: Shown, section: string): string[] => shown.find((one) => one.section === section)?.questions.map(({ id }) => id) ?? [];

/** The questions of a section before and after one, whether they show or not: this one may have gone. */
const sidesOf = (form: Form, section: string, question: string): [string[], string[]] => {
  const ids = form.sections.find(({ id }) => id === section)?.questions.map(({ id }) => id) ?? [];
  const at = ids.indexOf(question);
  return [ids.slice(0, Math.max(at, 0)), ids.slice(at + 1)];
};

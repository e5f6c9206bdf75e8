import type { AnswerType, Form, Limits, Question } from '../../forms/definition.ts';
import { askedAs } from '../packs/asked-as.ts';
import type { DtacPack, DtacQuestion } from './dtac-pack.ts';
import { optionLabel } from './option-labels.ts';

/** The question that asks for the date of evidence that ends. */
export const dateOf = (question: string): string => `${question}-dated`;

/**
 * The pack as a form: visibility, completeness and fields are those of every other form. A file is asked for by whether
 * it is provided, since documents are attached to the innovation; evidence that ends is asked for its date besides.
 */
export const formOfDtac = (pack: DtacPack): Form => ({
  id: pack.id,
  version: pack.version,
  title: pack.title,
  sections: pack.sections.map(({ id, title }) => ({ id, title, intro: '', questions: pack.questions.filter(({ section }) => section === id).flatMap(asked) })),
});

const asked = (question: DtacQuestion): Question[] => {
  const { id, text, answerType, options, visibleWhen, evidence } = question;
  const type: AnswerType = answerType === 'file' ? 'radio' : answerType;
  const one = askedAs({
    id,
    type,
    label: text,
    visibleWhen,
    // The only dates that it asks for by themselves need not apply.
    requiredForSubmission: type !== 'date',
    limits: LIMITS[type] ?? {},
    ...(type === 'radio' && options ? { options: options.map((value) => ({ value, label: optionLabel(value) })) } : {}),
    ...(evidence.length > 0 ? { documentTypes: evidence } : {}),
    ...(type === 'number' ? { unit: '%' } : {}),
  });
  return question.validity?.expires ? [one, dateQuestion(question)] : [one];
};

const dateQuestion = ({ id, text, validity }: DtacQuestion): Question =>
  askedAs({
    id: dateOf(id),
    type: 'date',
    label: validity?.months ? `${text}: what date is on it?` : `${text}: when does it end?`,
    visibleWhen: { q: id, eq: 'provided' },
  });

/** The only number of the form is a percentage. */
const LIMITS: Partial<Record<AnswerType, Limits>> = { text: { maxChars: 200 }, textarea: { maxChars: 4000 }, number: { min: 0, max: 100 } };

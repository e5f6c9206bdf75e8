import type { Question } from '@waymark/domain/forms';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { fieldOf } from '../answers/field-names.ts';
import type { Typed } from '../answers/typed.ts';
import { FileField, type ShownFile } from './file-field.tsx';
import { GroupField } from './group-field.tsx';
import { headingOf } from './question-heading.ts';
import { ValueField } from './value-field.tsx';

interface QuestionFieldProps {
  question: Question;
  typed: Typed;
  errors: Readonly<Record<string, string>>;
  files: readonly ShownFile[];
  caption?: string;
}

/** One question of the form, in whatever way its type is asked. */
export const QuestionField = ({ question, typed, errors, files, caption }: QuestionFieldProps) => {
  const name = fieldOf(question.id);
  const label = question.requiredForSubmission ? question.label : INNOVATOR.optional(question.label);
  const heading = headingOf(caption);
  if (question.type === 'file') return <FileField question={question} label={label} error={errors[name]} files={files} heading={heading} />;
  if (question.type === 'group') return <GroupField question={question} label={label} typed={typed} errors={errors} heading={heading} />;
  return <ValueField name={name} asked={question} label={label} {...heading} hint={hintOf(question)} typed={typed} error={errors[name] ?? errors[`${name}-day`]} />;
};

/** The help of the form, and who reads an answer that is confidential. */
const hintOf = ({ help, confidential }: Question): string | undefined => [help, confidential ? INNOVATOR.confidential : ''].filter(Boolean).join(' ') || undefined;

import type { Question } from '@waymark/domain/forms';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { fieldOf } from '../answers/field-names.ts';
import type { Typed } from '../answers/typed.ts';
import { ConfidenceField } from './confidence-field.tsx';
import { FileField, type ShownFile } from './file-field.tsx';
import { GroupField } from './group-field.tsx';
import { headingOf } from './question-heading.ts';
import { ValueField } from './value-field.tsx';

interface QuestionFieldProps {
  question: Question;
  /** Where the team may choose whether the answer is in confidence. */
  choice?: Question | undefined;
  typed: Typed;
  errors: Readonly<Record<string, string>>;
  files: readonly ShownFile[];
  kinds: Readonly<Record<string, string>>;
  caption?: string;
}

/** One question of the form, in whatever way its type is asked, and where it is offered the choice of what is in confidence. */
export const QuestionField = ({ choice, ...asked }: QuestionFieldProps) => (
  <>
    <AnswerField {...asked} />
    {choice ? <ConfidenceField label={asked.question.label} choice={choice} typed={asked.typed} errors={asked.errors} /> : null}
  </>
);

const AnswerField = ({ question, typed, errors, files, kinds, caption }: Omit<QuestionFieldProps, 'choice'>) => {
  const name = fieldOf(question.id);
  const label = question.requiredForSubmission ? question.label : INNOVATOR.optional(question.label);
  const heading = headingOf(caption);
  if (question.type === 'file') return <FileField question={question} label={label} errors={errors} files={files} kinds={kinds} typed={typed} heading={heading} />;
  if (question.type === 'group') return <GroupField question={question} label={label} typed={typed} errors={errors} heading={heading} />;
  return <ValueField name={name} asked={question} label={label} {...heading} hint={question.help || undefined} typed={typed} error={errors[name] ?? errors[`${name}-day`]} />;
};

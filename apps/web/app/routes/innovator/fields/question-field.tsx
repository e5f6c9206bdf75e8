import type { Question } from '@waymark/domain/forms';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { fieldOf } from '../answers/field-names.ts';
import type { Typed } from '../answers/typed.ts';
import { ConfidenceField } from './confidence-field.tsx';
import { FileField, type ShownFile } from './file-field.tsx';
import { GroupField } from './group-field.tsx';
import { ValueField } from './value-field.tsx';

interface QuestionFieldProps {
  question: Question;
  /** Where the team may choose whether the answer is in confidence. */
  choice?: Question | undefined;
  typed: Typed;
  errors: Readonly<Record<string, string>>;
  files: readonly ShownFile[];
}

/** One question of the form, in whatever way its type is asked, and where it is offered the choice of what is in confidence. */
export const QuestionField = ({ choice, ...asked }: QuestionFieldProps) => (
  <>
    <AnswerField {...asked} hint={hintOf(asked.question, choice !== undefined)} />
    {choice ? <ConfidenceField question={asked.question} choice={choice} typed={asked.typed} error={asked.errors[fieldOf(choice.id)]} /> : null}
  </>
);

const AnswerField = ({ question, typed, errors, files, hint }: Omit<QuestionFieldProps, 'choice'> & { hint: string | undefined }) => {
  const name = fieldOf(question.id);
  const label = question.requiredForSubmission ? question.label : INNOVATOR.optional(question.label);
  if (question.type === 'file') return <FileField question={question} label={label} error={errors[name]} files={files} />;
  if (question.type === 'group') return <GroupField question={question} label={label} hint={hint} typed={typed} errors={errors} />;
  return <ValueField name={name} asked={question} label={label} labelSize="m" hint={hint} typed={typed} error={errors[name] ?? errors[`${name}-day`]} />;
};

/** The help of the form; where no choice says so, also that an answer is confidential. */
const hintOf = ({ help, confidential }: Question, chosen: boolean): string | undefined => [help, confidential && !chosen ? INNOVATOR.confidential : ''].filter(Boolean).join(' ') || undefined;

import type { ComponentType } from 'react';
import type { Question } from '@waymark/domain/forms';
import { Button } from '../../../components/form/button.tsx';
import { DO } from '../../../drafts/act-field.ts';
import { Autosave } from '../../../drafts/autosave.tsx';
import { OfflineReason, useWhenOnline } from '../../../drafts/when-online.tsx';
import { guidanceOf } from '../../../drafts/place.ts';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { packSaving } from '../../../texts/pack-saving.ts';
import { ChangedBeside } from '../answers/changed-beside.tsx';
import type { PageAnswer } from '../answers/save-page.server.ts';
import type { FieldProblem } from '../answers/typed-answers.server.ts';
import type { Typed } from '../answers/typed.ts';
import { errorsBy } from '../fields/error-list.tsx';
import type { FieldsProps } from '../fields/question-fields.tsx';

interface PackFieldsProps {
  innovation: string;
  /** Which page: see `Place`. */
  part: string;
  questions: readonly Question[];
  typed: Typed;
  /** What is wrong with what the fields hold. */
  problems: readonly FieldProblem[];
  /** Mark of what the page read, and the key of its form. */
  read: string;
  formKey: string;
  /** When and by whom the pack was saved last; null: never. */
  saved: string | null;
  /** What the last form of the page came to. */
  answer: PageAnswer | undefined;
  /** Told once everything in the fields is saved and fits. */
  whole(): void;
  button: string;
  /** How the questions are asked: a page loads only the kinds of field that it has. */
  fields: ComponentType<FieldsProps>;
}

/**
 * Questions of a pack as a form that saves itself: where somebody saved meanwhile, their words stand above and one’s own
 * in the fields.
 */
export const PackFields = ({ innovation, part, questions, typed, problems, read, formKey, saved, answer, whole, button, fields: Fields }: PackFieldsProps) => {
  const page = `${part} ${answer?.key ?? formKey}`;
  const { offline, button: online } = useWhenOnline();
  return (
    <>
      {answer?.changed.length ? <ChangedBeside questions={questions.filter(({ id }) => answer.changed.includes(id))} answers={answer.theirs} /> : null}
      <FormFrame formKey={answer?.key ?? formKey} encType="multipart/form-data" autoComplete="off">
        <Fields key={`fields ${page}`} questions={questions} typed={answer?.typed ?? typed} errors={errorsBy(problems)} files={{}} />
        <OfflineReason offline={offline} />
        <Button name={DO} value="continue" {...online}>
          {button}
        </Button>
        <Autosave key={`saving ${page}`} of={guidanceOf(innovation)} part={part} words={packSaving(button)} read={answer?.read ?? read} saved={saved} arrived={answer ?? null} whole={whole} />
      </FormFrame>
    </>
  );
};

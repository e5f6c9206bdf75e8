import type { Question } from '@waymark/domain/forms';
import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { shownAnswer } from './shown-answer.ts';

interface ChangedMeanwhileProps {
  questions: readonly Question[];
  /** As somebody else saved them. */
  answers: Readonly<Record<string, unknown>>;
  heading?: string;
}

/** Somebody else saved first: their words stand here, one’s own are still in the fields below. */
export const ChangedMeanwhile = ({ questions, answers, heading = INNOVATOR.changedMeanwhile }: ChangedMeanwhileProps) => (
  <WarningCallout heading={heading} headingLevel={2}>
    <p>{INNOVATOR.changedMeanwhileNext}</p>
    {questions.map((question) => (
      <div key={question.id}>
        <h3 className="nhsuk-heading-xs">{question.label}</h3>
        <p>{shownAnswer(question, answers[question.id]).join('; ') || INNOVATOR.answered}</p>
      </div>
    ))}
  </WarningCallout>
);

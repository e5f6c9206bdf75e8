import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { MAKE_EXERCISE } from '../../../texts/exercises.ts';
import { AnswerCards, type SectionAnswers } from '../../innovator/answers/answer-cards.tsx';
import { allOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';

interface CaseFieldsProps {
  sections: readonly SectionAnswers[];
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** By it the case can be found on the register, and how it ended. */
const AT_FIRST = ['name'];

/** What of a submission reviewers may read, and which answers they are not to. */
export const CaseFields = ({ sections, values, problems }: CaseFieldsProps) => (
  <>
    <h2 className="nhsuk-heading-m">{MAKE_EXERCISE.caseAnswers}</h2>
    <p>{MAKE_EXERCISE.caseAnswersHint}</p>
    <AnswerCards sections={sections} />
    <Checkboxes
      id="leftOut"
      name="leftOut"
      label={MAKE_EXERCISE.leftOut}
      labelSize="s"
      hint={MAKE_EXERCISE.leftOutHint}
      items={sections.flatMap(({ rows }) => rows.map(({ question, label }) => ({ value: question, label })))}
      defaultValues={values ? allOf(values, 'leftOut') : AT_FIRST}
      error={problemWith(problems, 'leftOut')}
    />
  </>
);

import { Checkboxes } from '../../../../components/form/checkboxes.tsx';
import { Details } from '../../../../components/content/details.tsx';
import { Fieldset } from '../../../../components/form/fieldset.tsx';
import { DECIDE } from '../../../../texts/staff-decide.ts';

interface SectionChoice {
  id: string;
  title: string;
  questions: readonly { id: string; label: string }[];
}

interface QuestionChoiceProps {
  legend: string;
  hint: string;
  sections: readonly SectionChoice[];
  chosen: readonly string[];
}

/** Questions of the form, by section: a section with a chosen one stands open. */
export function QuestionChoice({ legend, hint, sections, chosen }: QuestionChoiceProps) {
  return (
    <Fieldset legend={legend} legendSize="m" id="questions">
      <p className="nhsuk-hint">{hint}</p>
      {sections.map((section) => {
        const here = section.questions.filter((question) => chosen.includes(question.id)).map((question) => question.id);
        return (
          <Details key={section.id} summary={DECIDE.chosen(section.title, here.length)} open={here.length > 0}>
            <Checkboxes
              id={`questions-${section.id}`}
              name="questions"
              label={section.title}
              labelHidden
              small
              defaultValues={here}
              items={section.questions.map((question) => ({ value: question.id, label: question.label }))}
            />
          </Details>
        );
      })}
    </Fieldset>
  );
}

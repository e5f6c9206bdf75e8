import { SummaryList } from '../../../../components/content/summary-list.tsx';
import { Button } from '../../../../components/form/button.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { DECIDE, whoSigns } from '../../../../texts/staff-decide.ts';
import { day } from '../../../../texts/dates.ts';
import { allOf, valueOf, type FormValues } from '../../frame/form-values.ts';
import { KeptFields } from '../../frame/kept-fields.tsx';
import { Paragraphs } from '../../frame/paragraphs.tsx';
import { dueOn, written, type ConditionDraft } from './condition-drafts.ts';
import type { Desk } from './desk.server.ts';
import type { Step } from './step.ts';

interface DecisionCheckProps {
  desk: Desk;
  step: Step;
  values: FormValues;
  drafts: readonly ConditionDraft[];
  formKey: string;
}

/** Everything that is about to be signed, in full, with a way back that keeps it. */
export function DecisionCheck({ desk, step, values, drafts, formKey }: DecisionCheckProps) {
  const conditions = step.recordsConditions ? written(drafts) : [];
  const questions = step.unlocksQuestions ? desk.sections.flatMap((section) => section.questions).filter(({ id }) => allOf(values, 'questions').includes(id)) : [];
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Decision', value: step.label },
          { key: 'Leads to', value: step.to },
          { key: 'Reasons', value: <Paragraphs text={valueOf(values, 'reason') || 'None written'} /> },
          ...(step.recordsConditions ? [{ key: 'Conditions', value: <Conditions conditions={conditions} /> }] : []),
          ...(step.unlocksQuestions ? [{ key: 'Questions unlocked', value: questions.map(({ label }) => label).join('; ') || 'None' }] : []),
          { key: 'Signatures', value: whoSigns(step.signatures) },
          ...(step.letter ? [{ key: 'Letter', value: `“${step.letter}” is written next. ${DECIDE.notAnnounced}` }] : []),
        ]}
      />
      <FormFrame formKey={formKey}>
        <KeptFields values={values} without={['intent']} />
        <div className="nhsuk-button-group">
          <Button name="intent" value="propose">
            {DECIDE.propose(step)}
          </Button>
          <Button variant="secondary" name="intent" value="change">
            {DECIDE.change}
          </Button>
        </div>
      </FormFrame>
    </>
  );
}

function Conditions({ conditions }: { conditions: readonly ConditionDraft[] }) {
  if (conditions.length === 0) return 'Those in force stay as they are';
  return (
    <ol className="nhsuk-list nhsuk-list--number">
      {conditions.map((condition, index) => (
        <li key={index}>
          {condition.text} ({condition.owner}, by {day(dueOn(condition) ?? '')})
        </li>
      ))}
    </ol>
  );
}

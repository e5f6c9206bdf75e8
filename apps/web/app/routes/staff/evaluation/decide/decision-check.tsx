import type { ReactNode } from 'react';
import { SummaryList } from '../../../../components/content/summary-list.tsx';
import { WarningCallout } from '../../../../components/content/warning-callout.tsx';
import { Button } from '../../../../components/form/button.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { DECIDE, PARTS, whoSigns } from '../../../../texts/staff-decide.ts';
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
  /** What the browser keeps of it until it is proposed. */
  kept: ReactNode;
}

/** Everything that is about to be signed, in full, with a way back that keeps it. */
export function DecisionCheck({ desk, step, values, drafts, formKey, kept }: DecisionCheckProps) {
  const conditions = step.recordsConditions ? written(drafts) : [];
  const questions = step.unlocksQuestions ? desk.sections.flatMap((section) => section.questions).filter(({ id }) => allOf(values, 'questions').includes(id)) : [];
  return (
    <>
      {step.leavesOpen.length > 0 ? (
        <WarningCallout heading={DECIDE.openTitle} headingLevel={2}>
          <p>{DECIDE.leavesOpen(step.leavesOpen.length)}</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {step.leavesOpen.map(({ text, owner, dueOn: by }, index) => (
              <li key={index}>{PARTS.condition(text, owner, day(by))}</li>
            ))}
          </ul>
        </WarningCallout>
      ) : null}
      <SummaryList
        rows={[
          { key: PARTS.decision, value: step.label },
          { key: PARTS.leadsTo, value: step.to },
          { key: PARTS.reasons, value: <Paragraphs text={valueOf(values, 'reason') || PARTS.noReasons} /> },
          ...(step.recordsConditions ? [{ key: PARTS.conditions, value: <Conditions conditions={conditions} /> }] : []),
          ...(step.unlocksQuestions ? [{ key: PARTS.questions, value: questions.map(({ label }) => label).join('; ') || PARTS.noQuestions }] : []),
          { key: PARTS.signatures, value: whoSigns(step.signatures) },
          ...(step.letter ? [{ key: PARTS.letter, value: `${DECIDE.letterNext(step.letter)} ${DECIDE.notAnnounced}` }] : []),
        ]}
      />
      <FormFrame formKey={formKey}>
        <KeptFields values={values} without={['intent']} />
        {kept}
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
  if (conditions.length === 0) return DECIDE.keeps;
  return (
    <ol className="nhsuk-list nhsuk-list--number">
      {conditions.map((condition, index) => (
        <li key={index}>
          {PARTS.condition(condition.text, condition.owner, day(dueOn(condition) ?? ''))}
        </li>
      ))}
    </ol>
  );
}

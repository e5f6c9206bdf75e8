import type { ReactNode } from 'react';
import { Button } from '../../../../components/form/button.tsx';
import { Textarea } from '../../../../components/form/textarea.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { DECIDE } from '../../../../texts/staff-decide.ts';
import { DefaultButton } from '../../frame/default-button.tsx';
import { allOf, valueOf, type FormValues } from '../../frame/form-values.ts';
import { problemWith, type Problem } from '../../frame/problems.ts';
import type { ConditionDraft } from './condition-drafts.ts';
import { ConditionsEditor } from './conditions-editor.tsx';
import type { Desk } from './desk.server.ts';
import { QuestionChoice } from './question-choice.tsx';
import { StepChoice } from './step-choice.tsx';

interface DecisionFormProps {
  desk: Desk;
  /** Names what was read of the budget impact; null where none is asked for. */
  budgetRead: string | null;
  formKey: string;
  values: FormValues | undefined;
  drafts: readonly ConditionDraft[];
  problems: readonly Problem[] | undefined;
  /** What the browser keeps of it until it is proposed. */
  kept: ReactNode;
}

/** Chooses a step, with its reasons and, where one of the steps records them, conditions and questions. */
export function DecisionForm({ desk, budgetRead, formKey, values, drafts, problems, kept }: DecisionFormProps) {
  return (
    <FormFrame key={formKey} formKey={formKey}>
      <DefaultButton name="intent" value="check" />
      <input type="hidden" name="version" value={desk.evaluation.version ?? 0} />
      {budgetRead ? <input type="hidden" name="budgetRead" value={budgetRead} /> : null}
      {desk.determined || desk.fromPanel ? <p>{desk.determined ? DECIDE.determined : DECIDE.conditionsDetermined}</p> : null}
      <StepChoice steps={desk.steps} chosen={valueOf(values, 'transition', desk.determined?.transition)} problems={problems} />
      <Textarea
        id="reason"
        name="reason"
        label={DECIDE.reason}
        labelSize="m"
        hint={DECIDE.reasonHint}
        rows={6}
        defaultValue={valueOf(values, 'reason', desk.determined?.reasons)}
        error={problemWith(problems, 'reason')}
      />
      {desk.steps.some((step) => step.recordsConditions) ? <ConditionsEditor drafts={drafts} problems={problems} /> : null}
      {desk.sections.length > 0 ? (
        <QuestionChoice legend={DECIDE.unlock} hint={DECIDE.unlockHint} sections={desk.sections} chosen={allOf(values, 'questions')} />
      ) : null}
      {kept}
      <Button name="intent" value="check">
        {DECIDE.check}
      </Button>
    </FormFrame>
  );
}

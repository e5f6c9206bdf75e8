import { Button } from '../../../../components/form/button.tsx';
import { Checkboxes } from '../../../../components/form/checkboxes.tsx';
import { Textarea } from '../../../../components/form/textarea.tsx';
import { FormFrame } from '../../../../shell/form-frame.tsx';
import { REQUESTS } from '../../../../texts/staff-overlays.ts';
import { allOf, valueOf, type FormValues } from '../../frame/form-values.ts';
import { problemWith, type Problem } from '../../frame/problems.ts';
import { QuestionChoice } from '../decide/question-choice.tsx';
import type { RequestsRead } from './request-list.server.ts';

interface AskFormProps {
  read: RequestsRead;
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Asks the innovator something, and unlocks the answers that it is about. */
export function AskForm({ read, formKey, values, problems }: AskFormProps) {
  return (
    <FormFrame key={formKey} formKey={formKey}>
      <Textarea
        id="text"
        name="text"
        label={REQUESTS.text}
        hint={REQUESTS.textHint}
        rows={5}
        defaultValue={valueOf(values, 'text')}
        error={problemWith(problems, 'text')}
      />
      <QuestionChoice legend={REQUESTS.unlock} hint={REQUESTS.unlockHint} sections={read.sections} chosen={allOf(values, 'questions')} />
      <Checkboxes
        id="any"
        name="any"
        label={REQUESTS.anyLabel}
        labelHidden
        defaultValues={allOf(values, 'any')}
        items={[{ value: 'yes', label: REQUESTS.any, hint: REQUESTS.anyHint }]}
        error={problemWith(problems, 'any')}
      />
      <p>{REQUESTS.effect(read.days, read.pauses)}</p>
      <Button name="intent" value="ask">
        {REQUESTS.send}
      </Button>
    </FormFrame>
  );
}

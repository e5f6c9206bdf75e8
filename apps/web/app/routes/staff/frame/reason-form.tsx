import { Details } from '../../../components/content/details.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { valueOf, type FormValues } from './form-values.ts';
import { problemWith, type Problem } from './problems.ts';

interface ReasonFormProps {
  formKey: string;
  /** What opens the form. */
  summary: string;
  /** What the form is about: a hidden field of this name and value. */
  subject: { name: string; value: string };
  intent: string;
  label: string;
  hint?: string;
  button: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** A small act that needs a reason, closed until somebody wants it and open where it was refused. */
export function ReasonForm({ formKey, summary, subject, intent, label, hint, button, values, problems }: ReasonFormProps) {
  const mine = valueOf(values, 'intent') === intent && valueOf(values, subject.name) === subject.value;
  const field = `reason-${subject.value}`;
  return (
    <Details summary={summary} open={mine}>
      <FormFrame formKey={formKey}>
        <input type="hidden" name={subject.name} value={subject.value} />
        <Textarea
          id={field}
          name="reason"
          label={label}
          hint={hint}
          rows={3}
          defaultValue={mine ? valueOf(values, 'reason') : ''}
          error={mine ? (problemWith(problems, field) ?? problemWith(problems, 'reason')) : undefined}
        />
        <Button variant="secondary" name="intent" value={intent}>
          {button}
        </Button>
      </FormFrame>
    </Details>
  );
}

import { Button } from '../../../components/form/button.tsx';
import { Input } from '../../../components/form/input.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { GLASS } from '../../../texts/admin.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';

interface GlassFormProps {
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Asks for the evaluation and the reason, and says beforehand who will know. */
export function GlassForm({ formKey, values, problems }: GlassFormProps) {
  return (
    <FormFrame key={formKey} formKey={formKey} className="nhsuk-u-reading-width">
      <h2 className="nhsuk-heading-m">{GLASS.form}</h2>
      <p>{GLASS.told}</p>
      <Input id="reference" name="reference" label={GLASS.reference} width={10} code defaultValue={valueOf(values, 'reference')} error={problemWith(problems, 'reference')} />
      <Input id="number" name="number" label={GLASS.number} hint={GLASS.numberHint} width={3} inputMode="numeric" defaultValue={valueOf(values, 'number')} error={problemWith(problems, 'number')} />
      <Textarea id="reason" name="reason" label={GLASS.reason} hint={GLASS.reasonHint} defaultValue={valueOf(values, 'reason')} error={problemWith(problems, 'reason')} />
      <Button variant="warning">{GLASS.button}</Button>
    </FormFrame>
  );
}

import { Button } from '../../../components/form/button.tsx';
import { Input } from '../../../components/form/input.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { ISSUERS } from '../../../texts/passport.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';

interface AddFormProps {
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Accepts the key of another installation. */
export const AddForm = ({ formKey, values, problems }: AddFormProps) => (
  <FormFrame key={formKey} formKey={formKey}>
    <Input id="name" name="name" label={ISSUERS.nameLabel} hint={ISSUERS.nameHint} defaultValue={valueOf(values, 'name')} error={problemWith(problems, 'name')} />
    <Textarea id="publicKey" name="publicKey" label={ISSUERS.key} hint={ISSUERS.keyHint} rows={4} spellCheck={false} defaultValue={valueOf(values, 'publicKey')} error={problemWith(problems, 'publicKey')} />
    <Button>{ISSUERS.addButton}</Button>
  </FormFrame>
);

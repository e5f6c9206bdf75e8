import { Button } from '../../../components/form/button.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { Input } from '../../../components/form/input.tsx';
import { Select } from '../../../components/form/select.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { NEW_CLIENT, SCOPE_TITLES } from '../../../texts/clients.ts';
import { roleTitle } from '../../../texts/shell.ts';
import { allOf, valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';

interface ClientFormProps {
  programmes: readonly { id: string; name: string }[];
  /** As which roles a client may act. */
  roles: readonly string[];
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Asks what a machine client is, where and as whom it acts, what for and how long. */
export function ClientForm({ programmes, roles, formKey, values, problems }: ClientFormProps) {
  return (
    <FormFrame key={formKey} formKey={formKey}>
      <Input id="name" name="name" label={NEW_CLIENT.name} hint={NEW_CLIENT.nameHint} defaultValue={valueOf(values, 'name')} error={problemWith(problems, 'name')} />
      <Select
        id="programmeId"
        name="programmeId"
        label={NEW_CLIENT.programme}
        items={[{ value: '', text: NEW_CLIENT.chooseProgramme }, ...programmes.map(({ id, name }) => ({ value: id, text: name }))]}
        defaultValue={valueOf(values, 'programmeId')}
        error={problemWith(problems, 'programmeId')}
      />
      <Select
        id="role"
        name="role"
        label={NEW_CLIENT.role}
        items={[{ value: '', text: NEW_CLIENT.chooseRole }, ...roles.map((id) => ({ value: id, text: roleTitle(id) }))]}
        defaultValue={valueOf(values, 'role')}
        error={problemWith(problems, 'role')}
      />
      <Checkboxes
        id="scopes"
        name="scopes"
        label={NEW_CLIENT.scopes}
        hint={NEW_CLIENT.scopesHint}
        items={Object.entries(SCOPE_TITLES).map(([value, label]) => ({ value, label, hint: value }))}
        defaultValues={allOf(values, 'scopes')}
        error={problemWith(problems, 'scopes')}
      />
      <Input id="days" name="days" label={NEW_CLIENT.days} hint={NEW_CLIENT.daysHint} width={3} inputMode="numeric" defaultValue={valueOf(values, 'days', '90')} error={problemWith(problems, 'days')} />
      <Button>{NEW_CLIENT.button}</Button>
    </FormFrame>
  );
}

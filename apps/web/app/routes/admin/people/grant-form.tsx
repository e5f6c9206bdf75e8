import { Button } from '../../../components/form/button.tsx';
import { Select } from '../../../components/form/select.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { PERSON } from '../../../texts/admin.ts';
import { roleIds, roleTitle } from '../../../texts/shell.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import type { Directory } from './directory.server.ts';

interface GrantFormProps {
  programmes: Directory['programmes'];
  organisations: readonly { id: string; name: string }[];
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Gives a role, in one programme or in all, for one organisation or for none in particular. */
export function GrantForm({ programmes, organisations, formKey, values, problems }: GrantFormProps) {
  return (
    <FormFrame key={formKey} formKey={formKey}>
      <h2 className="nhsuk-heading-m">{PERSON.grant}</h2>
      <Select
        id="role"
        name="role"
        label={PERSON.role}
        items={[{ value: '', text: PERSON.chooseRole }, ...roleIds().map((id) => ({ value: id, text: roleTitle(id) }))]}
        defaultValue={valueOf(values, 'role')}
        error={problemWith(problems, 'role')}
      />
      <Select
        id="programmeId"
        name="programmeId"
        label={PERSON.where}
        items={[{ value: '', text: PERSON.everywhere }, ...programmes.map(({ id, name }) => ({ value: id, text: name }))]}
        defaultValue={valueOf(values, 'programmeId')}
        error={problemWith(problems, 'programmeId')}
      />
      <Select
        id="organisationId"
        name="organisationId"
        label={PERSON.forWhom}
        hint={PERSON.forWhomHint}
        items={[{ value: '', text: PERSON.forNone }, ...organisations.map(({ id, name }) => ({ value: id, text: name }))]}
        defaultValue={valueOf(values, 'organisationId')}
        error={problemWith(problems, 'organisationId')}
      />
      <Button name="intent" value="grant">
        {PERSON.grantButton}
      </Button>
    </FormFrame>
  );
}

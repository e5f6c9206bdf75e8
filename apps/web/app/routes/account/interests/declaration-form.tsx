import { Button } from '../../../components/form/button.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { DateInput } from '../../../components/form/date-input.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { INTERESTS } from '../../../texts/interests.ts';
import { DefaultButton } from '../../staff/frame/default-button.tsx';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import type { LoadedDeclaration } from './declaration.server.ts';
import type { InterestDraft } from './interest-drafts.ts';
import { InterestFields } from './interest-fields.tsx';

interface DeclarationFormProps extends LoadedDeclaration {
  formKey: string;
  drafts: readonly InterestDraft[];
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** All interests in one form. Rows are added and removed by the server, so no script is needed. */
export function DeclarationForm({ declaration, formKey, drafts, natures, innovations, values, problems }: DeclarationFormProps) {
  const none = valueOf(values, 'none', declaration?.interests.length === 0 ? 'yes' : '');
  const until = (part: string): string => valueOf(values, `validUntil[${part}]`);
  return (
    <FormFrame key={formKey} formKey={formKey}>
      <h2 className="nhsuk-heading-m">{INTERESTS.change}</h2>
      <p>{INTERESTS.changeWords}</p>
      <DefaultButton name="intent" value="declare" />
      <Checkboxes
        id="none"
        name="none"
        label={INTERESTS.noneLabel}
        hint={INTERESTS.noneHint}
        items={[{ value: 'yes', label: INTERESTS.noneBox }]}
        defaultValues={[none]}
        error={problemWith(problems, 'none')}
      />
      {drafts.map((draft, index) => (
        <InterestFields key={index} index={index} draft={draft} natures={natures} innovations={innovations} problems={problems} />
      ))}
      <Button variant="secondary" name="intent" value="add">
        {INTERESTS.add}
      </Button>
      <DateInput
        id="validUntil"
        namePrefix="validUntil"
        label={INTERESTS.validUntil}
        hint={INTERESTS.validUntilHint}
        values={{ day: until('day'), month: until('month'), year: until('year') }}
        error={problemWith(problems, 'validUntil')}
      />
      <Button name="intent" value="declare">
        {INTERESTS.save}
      </Button>
    </FormFrame>
  );
}

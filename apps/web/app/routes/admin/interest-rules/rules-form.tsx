import { Button } from '../../../components/form/button.tsx';
import { Input } from '../../../components/form/input.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { INTEREST_RULES } from '../../../texts/interest-rules.ts';
import { DefaultButton } from '../../staff/frame/default-button.tsx';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import type { Rules } from './interest-rules.server.ts';
import type { NatureDraft } from './nature-drafts.ts';
import { NatureTable } from './nature-table.tsx';

interface RulesFormProps {
  rules: Rules;
  formKey: string;
  drafts: readonly NatureDraft[];
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** The whole table in one form. Rows are added and removed by the server, so no script is needed. */
export function RulesForm({ rules, formKey, drafts, values, problems }: RulesFormProps) {
  const inUse = new Set(rules.natures.filter((nature) => nature.inUse).map(({ nature }) => nature));
  return (
    <FormFrame key={formKey} formKey={formKey}>
      <DefaultButton name="intent" value="save" />
      <input type="hidden" name="version" value={valueOf(values, 'version', String(rules.version))} />
      <NatureTable drafts={drafts} inUse={inUse} problems={problems} />
      <Button variant="secondary" name="intent" value="add">
        {INTEREST_RULES.add}
      </Button>
      <Input
        id="lookBackYears"
        name="lookBackYears"
        label={INTEREST_RULES.lookBack}
        hint={INTEREST_RULES.lookBackHint}
        width={3}
        inputMode="numeric"
        defaultValue={valueOf(values, 'lookBackYears', String(rules.lookBackYears))}
        error={problemWith(problems, 'lookBackYears')}
      />
      <Textarea id="reason" name="reason" label={INTEREST_RULES.reason} hint={INTEREST_RULES.reasonHint} rows={2} defaultValue={valueOf(values, 'reason')} error={problemWith(problems, 'reason')} />
      <Button name="intent" value="save">
        {INTEREST_RULES.save}
      </Button>
    </FormFrame>
  );
}

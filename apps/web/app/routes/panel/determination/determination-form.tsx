import type { ReactNode } from 'react';
import { Button } from '../../../components/form/button.tsx';
import { Radios } from '../../../components/form/radios.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { DETERMINATION } from '../../../texts/determination.ts';
import type { ConditionDraft } from '../../staff/evaluation/decide/condition-drafts.ts';
import { ConditionsEditor } from '../../staff/evaluation/decide/conditions-editor.tsx';
import { DefaultButton } from '../../staff/frame/default-button.tsx';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';

interface DeterminationFormProps {
  draft: { transition: string; reasons: string; departure: string | null } | null;
  motions: { value: string; label: string }[];
  /** The version that the page shows: saving over a newer one is refused. */
  version: number;
  drafts: readonly ConditionDraft[];
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
  /** What the browser keeps of it until it is saved. */
  kept: ReactNode;
}

const { form: WORDS } = DETERMINATION;

/** What the panel determines, why, on which conditions, and why it departs from the votes where it does. */
export function DeterminationForm({ draft, motions, version, drafts, formKey, values, problems, kept }: DeterminationFormProps) {
  return (
    <FormFrame key={formKey} formKey={formKey}>
      <DefaultButton name="intent" value="save" />
      <input type="hidden" name="version" value={version} />
      <Radios id="transition" name="transition" label={WORDS.transition} labelSize="s" items={motions} defaultValue={valueOf(values, 'transition', draft?.transition)} error={problemWith(problems, 'transition')} />
      <Textarea id="reasons" name="reasons" label={WORDS.reasons} labelSize="s" hint={WORDS.reasonsHint} rows={8} defaultValue={valueOf(values, 'reasons', draft?.reasons)} error={problemWith(problems, 'reasons')} />
      <ConditionsEditor drafts={drafts} problems={problems} />
      <Textarea id="departure" name="departure" label={WORDS.departure} labelSize="s" hint={WORDS.departureHint} rows={4} defaultValue={valueOf(values, 'departure', draft?.departure ?? '')} error={problemWith(problems, 'departure')} />
      {kept}
      <Button name="intent" value="save">
        {WORDS.save}
      </Button>
    </FormFrame>
  );
}

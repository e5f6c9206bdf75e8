import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { Fieldset } from '../../../components/form/fieldset.tsx';
import { Hint } from '../../../components/form/hint.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { EQUITY } from '../../../texts/pilot-equity.ts';
import { allOf, valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';

/** Breakdowns that can be chosen, and those that a measure has. */
export interface BreakdownChoice {
  /** Names, with their groups in words. */
  choices: readonly { name: string; groups: string }[];
  ready: readonly string[];
  typed: string;
}

interface BreakdownFieldsProps extends BreakdownChoice {
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Groups of people that a measure is told by: ready ones to tick, others to type. */
export const BreakdownFields = ({ choices, ready, typed, values, problems }: BreakdownFieldsProps) => (
  <Fieldset role="group" legend={EQUITY.fieldset} legendSize="s" describedBy="breakdowns-about">
    <Hint id="breakdowns-about">{EQUITY.hint}</Hint>
    <Checkboxes id="ready" name="ready" label={EQUITY.ready} items={choices.map(({ name, groups }) => ({ value: name, label: name, hint: groups }))} defaultValues={allOf(values, 'ready', ready)} />
    <Textarea id="breakdowns" name="breakdowns" label={EQUITY.others} hint={EQUITY.othersHint} rows={2} defaultValue={valueOf(values, 'breakdowns', typed)} error={problemWith(problems, 'breakdowns')} />
  </Fieldset>
);

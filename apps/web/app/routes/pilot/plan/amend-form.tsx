import { InsetText } from '../../../components/content/inset-text.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { AMEND } from '../../../texts/pilot-plan.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import type { Measure, Pilot } from '../pilot/pilot.server.ts';
import { MeasureFields } from '../set-up/measure-fields.tsx';
import type { BreakdownChoice } from '../set-up/breakdown-fields.tsx';
import { BASELINE_FIELDS } from '../set-up/typed-baseline.ts';
import { PartFields } from './part-fields.tsx';
import { ReadBefore } from './read-before.tsx';
import { PART_FIELDS } from './typed-parts.ts';

export const AMEND_FIELDS = ['name', 'unit', 'numerator', 'denominator', 'baseline', ...BASELINE_FIELDS, 'target', 'direction', 'ready', 'breakdowns', 'comparison', 'threshold', 'consecutive', ...PART_FIELDS, 'reason', 'confirm'];

interface AmendFormProps {
  pilot: Pilot;
  /** A measure, `new` or `parts`. */
  of: string;
  measure: Measure | null;
  breakdowns: BreakdownChoice;
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** What is amended, why, and the signature. */
export function AmendForm({ pilot, of, measure, breakdowns, formKey, values, problems }: AmendFormProps) {
  const fixed = measure !== null && pilot.readings.some(({ measureId }) => measureId === measure.id);
  return (
    <FormFrame key={formKey} formKey={formKey}>
      <ReadBefore name="version" now={pilot.planVersions.at(-1)?.version ?? 1} anew={`/pilots/${pilot.id}/plan/amend?of=${of}`} values={values} problems={problems} />
      {of === 'new' ? (
        <InsetText>
          <p>{AMEND.newMeasure}</p>
        </InsetText>
      ) : null}
      {fixed ? (
        <InsetText>
          <p>
            {AMEND.fixed} {AMEND.beside}
          </p>
        </InsetText>
      ) : null}
      {of === 'parts' ? <PartFields parts={pilot.plan} values={values} problems={problems} /> : <MeasureFields values={values} problems={problems} now={measure ? typedOf(measure) : {}} fixed={fixed} breakdowns={breakdowns} />}
      {measure ? <p>{AMEND.second}</p> : null}
      <Textarea id="reason" name="reason" label={AMEND.reason} hint={AMEND.reasonHint} rows={3} defaultValue={valueOf(values, 'reason')} error={problemWith(problems, 'reason')} />
      <Checkboxes id="confirm" name="confirm" label={AMEND.confirmLabel} labelHidden items={[{ value: 'yes', label: AMEND.confirm }]} error={problemWith(problems, 'confirm')} />
      <Button name="intent" value="amend">
        {AMEND.button}
      </Button>
    </FormFrame>
  );
}

/** A measure as somebody would type it. */
const typedOf = ({ name, unit, numerator, denominator, baseline, baselineFrom, baselineTo, baselineSource, target, direction, stopComparison, stopThreshold, stopConsecutive }: Measure): Record<string, string> => ({
  name, unit, numerator: numerator ?? '', denominator: denominator ?? '', direction,
  baseline: String(baseline), target: String(target), comparison: stopComparison ?? '', threshold: String(stopThreshold ?? ''), consecutive: String(stopConsecutive ?? ''),
  ...monthParts('baselineFrom', baselineFrom), ...monthParts('baselineTo', baselineTo), baselineSource: baselineSource ?? '',
});

const monthParts = (name: string, month: string | null): Record<string, string> => ({ [`${name}[month]`]: month?.slice(5, 7) ?? '', [`${name}[year]`]: month?.slice(0, 4) ?? '' });

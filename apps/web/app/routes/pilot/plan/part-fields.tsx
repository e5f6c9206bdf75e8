import type { PlanPart, PlanParts } from '@waymark/domain/pilot';
import { Fieldset } from '../../../components/form/fieldset.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { PLAN } from '../../../texts/pilot-plan.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import { ExtentFields } from './extent-fields.tsx';
import { MODEL, SAMPLE } from './typed-parts.ts';

export interface PartFieldsProps {
  parts: PlanParts | null;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** The fields of logic model, sample-size note and planned extent, with what they are now. */
export function PartFields({ parts, values, problems }: PartFieldsProps) {
  const field = (part: PlanPart) => (
    <Textarea
      key={part}
      id={part}
      name={part}
      label={PLAN.parts[part]}
      hint={PLAN.hints[part]}
      rows={3}
      defaultValue={values ? valueOf(values, part) : (parts?.[part] ?? '')}
      error={problemWith(problems, part)}
    />
  );
  return (
    <>
      <Fieldset role="group" legend={PLAN.model} legendSize="m">
        {MODEL.map(field)}
      </Fieldset>
      <Fieldset role="group" legend={PLAN.sample} legendSize="m">
        {SAMPLE.map(field)}
      </Fieldset>
      <ExtentFields parts={parts} values={values} problems={problems} />
    </>
  );
}

import { Button } from '../../../components/form/button.tsx';
import { Input } from '../../../components/form/input.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { AVAILABILITY } from '../../../texts/availability.ts';
import { DefaultButton } from '../../staff/frame/default-button.tsx';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import type { AbsenceDraft } from './absence-drafts.ts';
import { AbsenceFields } from './absence-fields.tsx';

interface AvailabilityFormProps {
  maxConcurrentReviews: number | null;
  formKey: string;
  drafts: readonly AbsenceDraft[];
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** All in one form. Rows are added and removed by the server, so no script is needed. */
export function AvailabilityForm({ maxConcurrentReviews, formKey, drafts, values, problems }: AvailabilityFormProps) {
  return (
    <FormFrame key={formKey} formKey={formKey}>
      <h2 className="nhsuk-heading-m">{AVAILABILITY.change}</h2>
      <DefaultButton name="intent" value="save" />
      <Input
        id="maxConcurrentReviews"
        name="maxConcurrentReviews"
        label={AVAILABILITY.most}
        hint={AVAILABILITY.mostHint}
        width={3}
        inputMode="numeric"
        defaultValue={valueOf(values, 'maxConcurrentReviews', maxConcurrentReviews === null ? '' : String(maxConcurrentReviews))}
        error={problemWith(problems, 'maxConcurrentReviews')}
      />
      <h3 className="nhsuk-heading-s">{AVAILABILITY.absences}</h3>
      {drafts.map((draft, index) => (
        <AbsenceFields key={index} index={index} draft={draft} problems={problems} />
      ))}
      <Button variant="secondary" name="intent" value="add">
        {AVAILABILITY.add}
      </Button>
      <div>
        <Button name="intent" value="save">
          {AVAILABILITY.save}
        </Button>
      </div>
    </FormFrame>
  );
}

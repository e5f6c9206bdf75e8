import { LinkButton } from '../../../components/form/button.tsx';
import { DateInput } from '../../../components/form/date-input.tsx';
import { Fieldset } from '../../../components/form/fieldset.tsx';
import { AVAILABILITY } from '../../../texts/availability.ts';
import { fieldId, problemWith, type Problem } from '../../staff/frame/problems.ts';
import { dayField, type AbsenceDraft } from './absence-drafts.ts';

/** The two days of one absence, and the way to remove it. */
export function AbsenceFields({ index, draft, problems }: { index: number; draft: AbsenceDraft; problems: readonly Problem[] | undefined }) {
  return (
    <Fieldset legend={AVAILABILITY.absence(index + 1)} legendSize="s">
      {(['from', 'to'] as const).map((part) => (
        <DateInput
          key={part}
          id={fieldId(dayField(index, part))}
          namePrefix={dayField(index, part)}
          label={AVAILABILITY[part]}
          hint={AVAILABILITY.dayHint}
          values={draft[part]}
          error={problemWith(problems, dayField(index, part))}
        />
      ))}
      <p>
        <LinkButton name="intent" value={`remove-${index}`}>
          {AVAILABILITY.remove(index + 1)}
        </LinkButton>
      </p>
    </Fieldset>
  );
}

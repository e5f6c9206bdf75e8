import { DateInput } from '../../../components/form/date-input.tsx';
import { Input } from '../../../components/form/input.tsx';
import { PANELS } from '../../../texts/panels.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import { typedDay } from '../../staff/frame/typed-day.ts';

interface MeetingFieldsProps {
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
  before?: { title: string; heldOn: string; startsAt: string; place: string };
}

/** What a meeting is called, when and where it is. */
export function MeetingFields({ values, problems, before }: MeetingFieldsProps) {
  const was = typedDay(before?.heldOn ?? null);
  const field = (name: 'title' | 'startsAt' | 'place', hint: string) => ({
    id: name, name, label: PANELS.form[name], labelSize: 's' as const, hint, defaultValue: valueOf(values, name, before?.[name]), error: problemWith(problems, name),
  });
  return (
    <>
      <Input {...field('title', PANELS.form.titleHint)} />
      <DateInput
        id="heldOn"
        namePrefix="heldOn"
        label={PANELS.form.heldOn}
        labelSize="s"
        hint={PANELS.form.heldOnHint}
        values={{ day: valueOf(values, 'heldOn[day]', was.day), month: valueOf(values, 'heldOn[month]', was.month), year: valueOf(values, 'heldOn[year]', was.year) }}
        error={problemWith(problems, 'heldOn')}
      />
      <Input {...field('startsAt', PANELS.form.startsAtHint)} width={5} />
      <Input {...field('place', PANELS.form.placeHint)} />
    </>
  );
}

export const MEETING_FIELDS = ['title', 'heldOn', 'startsAt', 'place'];

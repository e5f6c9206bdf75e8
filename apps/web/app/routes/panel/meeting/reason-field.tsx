import { Input } from '../../../components/form/input.tsx';
import { PANELS } from '../../../texts/panels.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';

/** Why a meeting changes of which something is minuted, voted on or decided. */
export function ReasonField({ values, problems }: { values: FormValues | undefined; problems: readonly Problem[] | undefined }) {
  return <Input id="reason" name="reason" label={PANELS.reason} labelSize="s" hint={PANELS.reasonHint} defaultValue={valueOf(values, 'reason')} error={problemWith(problems, 'reason')} />;
}

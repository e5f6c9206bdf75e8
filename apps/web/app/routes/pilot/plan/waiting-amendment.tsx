import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { instant } from '../../../texts/dates.ts';
import { PLAN, SECOND_SIGNATURE } from '../../../texts/pilot-plan.ts';
import { valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import { ReasonForm } from '../../staff/frame/reason-form.tsx';
import type { ShownAmendment } from './plan-versions.server.ts';

interface WaitingAmendmentProps {
  amendment: ShownAmendment;
  /** The pilot has not ended, and who looks may sign or withdraw. */
  may: { amendable: boolean; sign: boolean; withdraw: boolean };
  /** Of the form that signs, and of the one that withdraws. */
  keys: readonly [string, string];
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** What would change of a stop rule and why, for whoever signs it second: another person than its proposer. */
export function WaitingAmendment({ amendment: { revision, reason, changes, proposedBy, proposedAt, own }, may, keys, values, problems }: WaitingAmendmentProps) {
  const signing = valueOf(values, 'intent') === 'sign-amendment';
  return (
    <WarningCallout heading={SECOND_SIGNATURE.heading} headingLevel={2}>
      <p>{SECOND_SIGNATURE.holds}</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <p>{PLAN.because(reason)}</p>
      <p>{SECOND_SIGNATURE.proposed(proposedBy, instant(proposedAt))}</p>
      {may.amendable ? null : <p>{SECOND_SIGNATURE.over}</p>}
      {may.sign && !own ? (
        <FormFrame formKey={keys[0]}>
          <input type="hidden" name="amendment" value={revision} />
          <Checkboxes id="confirm" name="confirm" label={SECOND_SIGNATURE.confirmLabel} labelHidden items={[{ value: 'yes', label: SECOND_SIGNATURE.confirm }]} error={signing ? problemWith(problems, 'confirm') : undefined} />
          <Button name="intent" value="sign-amendment">
            {SECOND_SIGNATURE.sign}
          </Button>
        </FormFrame>
      ) : null}
      {may.withdraw ? (
        <ReasonForm
          formKey={keys[1]}
          summary={SECOND_SIGNATURE.withdraw}
          subject={{ name: 'amendment', value: String(revision) }}
          intent="withdraw-amendment"
          label={SECOND_SIGNATURE.withdrawReason}
          hint={SECOND_SIGNATURE.withdrawHint}
          button={SECOND_SIGNATURE.withdraw}
          values={values}
          problems={problems}
        />
      ) : null}
    </WarningCallout>
  );
}

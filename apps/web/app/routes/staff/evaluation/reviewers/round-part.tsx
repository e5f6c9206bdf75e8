import { instant } from '../../../../texts/dates.ts';
import { REVIEWERS } from '../../../../texts/staff-reviewers.ts';
import type { FormValues } from '../../frame/form-values.ts';
import type { Problem } from '../../frame/problems.ts';
import { ReasonForm } from '../../frame/reason-form.tsx';
import type { ReviewersRead } from './reviewers.server.ts';

interface RoundPartProps {
  read: ReviewersRead;
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Whether the round of this stage run is closed, and the way to close it with a reason. */
export function RoundPart({ read, formKey, values, problems }: RoundPartProps) {
  if (read.roles.length === 0) return null;
  if (read.round?.roundClosedAt) return <p>{REVIEWERS.roundClosed(instant(read.round.roundClosedAt), read.round.roundReason)}</p>;
  return (
    <>
      <p>{REVIEWERS.roundOpen}</p>
      {read.mayCloseRound ? (
        <ReasonForm
          formKey={formKey}
          summary={REVIEWERS.closeRound}
          subject={{ name: 'round', value: 'round' }}
          intent="close-round"
          label={REVIEWERS.closeRoundReason}
          hint={REVIEWERS.closeRoundHint}
          button={REVIEWERS.closeRoundButton}
          values={values}
          problems={problems}
        />
      ) : null}
    </>
  );
}

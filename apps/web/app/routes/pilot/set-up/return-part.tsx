import { LEAVE } from '../../../texts/pilot-leave.ts';
import type { FormValues } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { ReasonForm } from '../../staff/frame/reason-form.tsx';
import type { Pilot } from '../pilot/pilot.server.ts';

interface ReturnPartProps {
  sites: Pilot['sites'];
  formKey: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Takes back that a site left: a small form for each that did. */
export const ReturnPart = ({ sites, formKey, values, problems }: ReturnPartProps) =>
  sites
    .filter(({ leftAt }) => leftAt !== null)
    .map(({ id, organisation }) => (
      <ReasonForm
        key={id}
        formKey={`${formKey}-${id}`}
        summary={LEAVE.back(organisation)}
        subject={{ name: 'returned', value: id }}
        intent="return"
        label={LEAVE.backReason}
        hint={LEAVE.backHint}
        button={LEAVE.backButton}
        values={values}
        problems={problems}
      />
    ));

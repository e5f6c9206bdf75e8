import { Card } from '../../../components/content/card.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { day, instant } from '../../../texts/dates.ts';
import { REBASE } from '../../../texts/pilot-changes.ts';
import type { FormValues } from '../../staff/frame/form-values.ts';
import type { Problem } from '../../staff/frame/problems.ts';
import { ReasonForm } from '../../staff/frame/reason-form.tsx';
import { monthName } from '../measure/months.ts';
import type { Pilot } from '../pilot/pilot.server.ts';

interface RebaseCardsProps {
  pilot: Pick<Pilot, 'measures' | 'sites' | 'rebases'>;
  mayWithdraw: boolean;
  keys: readonly string[];
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** Every rebase with its reason and who recorded it, those withdrawn too. */
export function RebaseCards({ pilot: { measures, sites, rebases }, mayWithdraw, keys, values, problems }: RebaseCardsProps) {
  if (rebases.length === 0) return <p>{REBASE.none}</p>;
  return rebases.map(({ id, measureId, siteId, together, month, kind, reason, changedOn, recordedAt, recordedBy, withdrawnAt, withdrawnReason }, index) => (
    <Card key={id} heading={REBASE.heading(measures.find((measure) => measure.id === measureId)?.name ?? '', monthName(month))} headingSize="s">
      {withdrawnAt ? (
        <p>
          <Tag colour="grey">{REBASE.withdrawn(instant(withdrawnAt))}</Tag>
        </p>
      ) : null}
      <p>{together ? REBASE.together : siteId === null ? REBASE.everySite : sites.find((site) => site.id === siteId)?.organisation}</p>
      <p>{REBASE.why(REBASE.kinds[kind] ?? kind, day(changedOn), reason)}</p>
      <p className="nhsuk-hint">{REBASE.recorded(instant(recordedAt), recordedBy)}</p>
      {withdrawnReason ? <p>{REBASE.because(withdrawnReason)}</p> : null}
      {mayWithdraw && !withdrawnAt ? (
        <ReasonForm
          formKey={keys[index]!}
          summary={REBASE.withdraw}
          subject={{ name: 'rebase', value: id }}
          intent="withdraw"
          label={REBASE.withdrawReason}
          hint={REBASE.withdrawHint}
          button={REBASE.withdraw}
          values={values}
          problems={problems}
        />
      ) : null}
    </Card>
  ));
}

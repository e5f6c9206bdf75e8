import { INSIGHTS } from '../../../texts/insights.ts';
import type { FunnelRead } from './funnel.server.ts';
import { HolderDays } from './holder-days.tsx';
import { casesAt } from './insight-links.ts';

/** Whether innovators, reviewers or the service held the case, and how long, by stage. */
export function HolderTable({ address, whole, stages }: Pick<FunnelRead, 'address' | 'whole' | 'stages'>) {
  const rows = [{ stage: 'case', title: INSIGHTS.wholeWay, ...whole }, ...stages];
  if (rows.every(({ timed }) => timed === 0)) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">{INSIGHTS.holders}</h2>
      <p>{INSIGHTS.holdersHint}</p>
      <HolderDays caption={INSIGHTS.holders} of={INSIGHTS.stage} rows={rows.map(({ stage, title, timed, holders }) => ({ key: stage, title, timed, holders, href: casesAt(address, { figure: 'TIMED', stage }) }))} />
    </>
  );
}

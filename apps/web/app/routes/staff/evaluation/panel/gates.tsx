import { Details } from '../../../../components/content/details.tsx';
import { SummaryList } from '../../../../components/content/summary-list.tsx';
import { PANEL } from '../../../../texts/staff-panel.ts';
import type { GateRead } from './gate-reads.ts';

/** The gates that somebody answered, with the answer that counts and the reasons of those who decided. */
export function Gates({ gates }: { gates: readonly GateRead[] }) {
  if (gates.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">{PANEL.gates}</h2>
      {gates.map(({ id, summary, reasons }) => (
        <Details key={id} summary={summary}>
          <SummaryList rows={reasons} />
        </Details>
      ))}
    </>
  );
}

import { Details } from '../../../../components/content/details.tsx';
import { SummaryList } from '../../../../components/content/summary-list.tsx';
import { PANEL } from '../../../../texts/staff-panel.ts';
import { TRIAGE } from '../../../../texts/staff-triage.ts';
import type { GateRead } from './gate-reads.ts';

/** The gates that somebody answered, with the answer that counts and the reasons of those who decided. */
export function Gates({ gates }: { gates: readonly GateRead[] }) {
  const answered = gates.filter((gate) => gate.reasons.length > 0);
  if (answered.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">{PANEL.gates}</h2>
      {answered.map((gate) => (
        <Details
          key={gate.id}
          summary={`${gate.title}: ${gate.answer ? TRIAGE.answers[gate.answer].toLowerCase() : PANEL.noAnswer.toLowerCase()}${gate.disagreement ? `. ${PANEL.gateDiffers}` : ''}`}
        >
          <SummaryList rows={gate.reasons.map(({ reviewer, answer, reason }, index) => ({ key: `${index + 1}. ${reviewer}: ${TRIAGE.answers[answer].toLowerCase()}`, value: reason }))} />
        </Details>
      ))}
    </>
  );
}

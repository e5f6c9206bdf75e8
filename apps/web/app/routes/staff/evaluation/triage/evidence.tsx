import { Details } from '../../../../components/content/details.tsx';
import { ConfidenceMark } from '../../../../components/evaluation/confidence-mark.tsx';
import { TRIAGE } from '../../../../texts/staff-triage.ts';
import type { AskedCriterion } from './triage.server.ts';

/** The answers that a criterion or gate says to read first. */
export function Evidence({ evidence }: { evidence: AskedCriterion['evidence'] }) {
  if (evidence.length === 0) return null;
  return (
    <Details summary={`${TRIAGE.evidence}: ${evidence.map(({ label }) => label).join(' ')}`}>
      {evidence.map(({ id, label, lines, confidential }) => (
        <div key={id}>
          <p>
            <strong>{label}</strong> {confidential ? <ConfidenceMark /> : null}
          </p>
          {lines.map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </div>
      ))}
    </Details>
  );
}

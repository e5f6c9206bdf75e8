import { Details } from '../../../../components/content/details.tsx';
import { SummaryList } from '../../../../components/content/summary-list.tsx';
import { Tag } from '../../../../components/content/tag.tsx';
import { STALE } from '../../../../texts/stale-citations.ts';
import { PANEL } from '../../../../texts/staff-panel.ts';
import { TRIAGE } from '../../../../texts/staff-triage.ts';
import type { CriterionRead } from './criterion-reads.ts';
import type { RoundRead } from './scores.server.ts';

/** What each reviewer wrote on each criterion, opened one by one. */
export function Reasons({ criteria }: { criteria: readonly CriterionRead[] }) {
  return criteria.map((criterion) => (
    <Details key={criterion.id} summary={`${criterion.title} (${criterion.reasons.length})`}>
      <SummaryList
        id={`reasons-${criterion.id}`}
        rows={criterion.reasons.map(({ reviewer, answer, reason, cites, stale }, index) => ({
          key: `${index + 1}. ${reviewer}: ${typeof answer === 'number' ? answer : PANEL.others[answer]}`,
          value: (
            <>
              <p>{reason}</p>
              {cites.length > 0 ? <p>{PANEL.restsOn(cites.join(', '))}</p> : null}
              {stale.map((words) => (
                <p key={words}>
                  <Tag colour="yellow">{STALE.tag}</Tag> {words}
                </p>
              ))}
            </>
          ),
        }))}
      />
    </Details>
  ));
}

/** The gates with the answer that counts and the reasons of those who decided. */
export function Gates({ gates }: { gates: RoundRead['gates'] }) {
  return gates
    .filter((gate) => gate.reasons.length > 0)
    .map((gate) => (
      <Details
        key={gate.id}
        summary={`${gate.title}: ${gate.answer ? TRIAGE.answers[gate.answer].toLowerCase() : PANEL.noAnswer.toLowerCase()}${gate.disagreement ? `. ${PANEL.gateDiffers}` : ''}`}
      >
        <SummaryList rows={gate.reasons.map(({ reviewer, answer, reason }, index) => ({ key: `${index + 1}. ${reviewer}: ${TRIAGE.answers[answer].toLowerCase()}`, value: reason }))} />
      </Details>
    ));
}

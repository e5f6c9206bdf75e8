import { Card } from '../../../../components/content/card.tsx';
import { TimeLimitBadge } from '../../../../components/evaluation/time-limit-badge.tsx';
import type { TimeLimitState } from '../../../../components/evaluation/time-limit-words.ts';
import { day, deadline } from '../../../../texts/dates.ts';
import { SUMMARY } from '../../../../texts/staff-summary.ts';
import type { CaseRead } from './case.query.ts';

/** The time limit of the stage, and who has held the case for how long. */
export function TimeCard({ limit, clocks, since }: Pick<CaseRead, 'limit' | 'clocks' | 'since'>) {
  return (
    <Card heading={SUMMARY.clocks} headingSize="s">
      {limit ? (
        <p>
          <TimeLimitBadge state={limit.state as TimeLimitState} daysLeft={limit.workingDays - limit.used} used={limit.used / limit.workingDays}>
            {SUMMARY.used(limit.used, limit.workingDays)} {limit.state === 'paused' ? SUMMARY.paused : SUMMARY.ends(deadline(limit.dueAt))}
          </TimeLimitBadge>
        </p>
      ) : (
        <p>{SUMMARY.noLimit}</p>
      )}
      <p>{SUMMARY.since(day(since))}</p>
      {clocks ? (
        <>
          <p>
            <strong>{SUMMARY.clocksCaption}</strong>
          </p>
          <ul className="nhsuk-list">
            {clocks
              .filter((clock) => clock.workingDays > 0 || clock.paused)
              .map((clock) => (
                <li key={clock.id}>
                  {clock.title}
                  {clock.paused ? SUMMARY.clockPaused : null}: {clock.workingDays}. {heldBy(clock.byHolder)}
                </li>
              ))}
          </ul>
        </>
      ) : null}
    </Card>
  );
}

const heldBy = ({ innovator, reviewers, service }: { innovator: number; reviewers: number; service: number }): string =>
  [
    ...(innovator > 0 ? [SUMMARY.heldBy.innovator(innovator)] : []),
    ...(reviewers > 0 ? [SUMMARY.heldBy.reviewers(reviewers)] : []),
    ...(service > 0 ? [SUMMARY.heldBy.service(service)] : []),
  ].join(', ');

import { Card } from '../../../../components/content/card.tsx';
import { ButtonLink } from '../../../../components/form/button.tsx';
import { deadline } from '../../../../texts/dates.ts';
import { SUMMARY } from '../../../../texts/staff-summary.ts';
import type { CaseSummary } from './case.server.ts';
import { StepList } from './step-list.tsx';

/** What happens next, by when, and what stands in the way of each step. */
export function NextCard({ read, base }: { read: CaseSummary; base: string }) {
  const { evaluation, steps, proposed, ended } = read;
  const limit = evaluation.limit;
  return (
    <Card accent headingSize="m" heading={ended ? SUMMARY.ended(evaluation.stageTitle) : SUMMARY.mine}>
      {ended ? <p>{SUMMARY.endedNext}</p> : <p>{limit ? (limit.state === 'paused' ? SUMMARY.paused : SUMMARY.by(deadline(limit.dueAt))) : SUMMARY.noLimit}</p>}
      {proposed ? (
        <>
          <p>
            <strong>{SUMMARY.proposal(proposed)}</strong>
          </p>
          <ButtonLink href={`${base}/sign`}>{SUMMARY.readProposal}</ButtonLink>
        </>
      ) : null}
      <StepList steps={steps} />
      {!proposed && steps.some((step) => step.mine) ? <ButtonLink href={`${base}/decide`}>{SUMMARY.decide}</ButtonLink> : null}
    </Card>
  );
}

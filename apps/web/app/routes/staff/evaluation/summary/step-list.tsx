import { Details } from '../../../../components/content/details.tsx';
import { BlockerList } from '../../../../components/evaluation/blocker-list.tsx';
import { SUMMARY } from '../../../../texts/staff-summary.ts';
import type { StepRead } from './steps.ts';

/** Each step out of the stage: whose it is, and every guard that blocks it. Those that are theirs who look stand open. */
export function StepList({ steps }: { steps: readonly StepRead[] }) {
  return steps.map((step) => (
    <Details key={step.id} open={step.mine || step.automatic} summary={`${step.label}: ${stateOf(step)}`}>
      <p>
        {step.to ? SUMMARY.leadsTo(step.to) : null}
        {step.automatic ? SUMMARY.automatic : SUMMARY.takenBy(step.who)}. {step.signed}
      </p>
      <BlockerList blockers={step.blockers.map((blocker, index) => ({ ...blocker, code: `${blocker.code}-${index}` }))} headingLevel={3} />
      {step.passes.length > 0 ? (
        <p className="nhsuk-body-s">
          {SUMMARY.passes}: {step.passes.join(', ').toLowerCase()}.
        </p>
      ) : null}
    </Details>
  ));
}

const stateOf = ({ blockers, signed }: StepRead): string => (blockers.length > 0 ? SUMMARY.blockedBy(blockers.length) : signed ? SUMMARY.canPropose : SUMMARY.canTake);

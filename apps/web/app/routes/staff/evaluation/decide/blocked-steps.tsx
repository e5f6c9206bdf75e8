import { BlockerList } from '../../../../components/evaluation/blocker-list.tsx';
import type { Step } from './step.ts';
import { DECIDE } from '../../../../texts/staff-decide.ts';

/** What blocks each step, in full: the choice itself says only how much. */
export function BlockedSteps({ steps }: { steps: readonly Step[] }) {
  return steps
    .filter((step) => step.blockers.length > 0)
    .map((step) => <BlockerList key={step.id} heading={DECIDE.blocks(step.label)} headingLevel={3} blockers={step.blockers.map((words, index) => ({ code: `${step.id}-${index}`, words }))} />);
}

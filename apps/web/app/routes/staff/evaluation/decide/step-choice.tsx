import { Radios } from '../../../../components/form/radios.tsx';
import { problemWith, type Problem } from '../../frame/problems.ts';
import { DECIDE, whoSigns } from '../../../../texts/staff-decide.ts';
import type { Step } from './step.ts';

/** The steps open to whoever looks. One that is blocked can be chosen all the same: the refusal then says why. */
export function StepChoice({ steps, chosen, problems }: { steps: readonly Step[]; chosen: string; problems: readonly Problem[] | undefined }) {
  return (
    <Radios
      id="transition"
      name="transition"
      label={DECIDE.question}
      labelSize="m"
      defaultValue={chosen}
      error={problemWith(problems, 'transition')}
      items={steps.map((step) => ({ value: step.id, label: step.label, hint: <StepHint step={step} /> }))}
    />
  );
}

function StepHint({ step }: { step: Step }) {
  return (
    <>
      {DECIDE.leadsToStage(step.to)} {whoSigns(step.signatures)}
      {step.leavesOpen.length > 0 ? (
        <>
          {' '}
          <strong>{DECIDE.leavesOpen(step.leavesOpen.length)}</strong>
        </>
      ) : null}
      {step.blockers.length > 0 ? (
        <>
          {' '}
          <strong>{DECIDE.blocked(step.blockers.length)}</strong>
        </>
      ) : null}
    </>
  );
}

import { InsetText } from '../../../../components/content/inset-text.tsx';
import { DECIDE } from '../../../../texts/staff-decide.ts';

/** A step that was proposed already stands before any other. */
export function StandingProposal({ label, id }: { label: string; id: string }) {
  return (
    <InsetText>
      <p>{DECIDE.standing(label)}</p>
      <p>
        <a href={`/evaluations/${id}/sign`}>{DECIDE.readProposal}</a>
      </p>
    </InsetText>
  );
}

/** Steps of the stage that are not theirs who look, and whose they are. */
export function OtherSteps({ steps }: { steps: readonly { id: string; label: string; who: string }[] }) {
  if (steps.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">{DECIDE.others}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {steps.map(({ id, label, who }) => (
          <li key={id}>
            {label}: {who}
          </li>
        ))}
      </ul>
    </>
  );
}

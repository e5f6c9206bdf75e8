import { Card } from '../../../../components/content/card.tsx';
import { SimulatedMark } from '../../../../components/evaluation/simulated-mark.tsx';
import { day } from '../../../../texts/dates.ts';
import { ADVICE } from '../../../../texts/staff-basis.ts';
import { PARTS } from '../../../../texts/staff-decide.ts';
import { Paragraphs } from '../../frame/paragraphs.tsx';
import type { Latest } from './latest.server.ts';

/** What the panel says for and against, what a minority says otherwise, and the conditions that it asks for. */
export function AdviceCard({ advice }: { advice: Latest['advice'] }) {
  if (!advice) return null;
  const { of, lacking, motions, minority, conditions, minutes, simulated } = advice;
  return (
    <Card heading={ADVICE.title} headingSize="m" {...(minutes ? { actions: [{ href: minutes, text: ADVICE.minutes }] } : {})}>
      <p className="nhsuk-body-s">
        {of} {simulated ? <SimulatedMark what="advice" /> : null}
      </p>
      {lacking ? <p>{lacking}</p> : null}
      {motions.map((one) => (
        <Motion key={one.motion} motion={one} />
      ))}
      {minority.length > 0 ? (
        <>
          <h3 className="nhsuk-heading-s">{ADVICE.minority}</h3>
          {minority.map(({ person, text }) => (
            <div key={person}>
              <p className="nhsuk-u-margin-bottom-1">
                <strong>{person}</strong>
              </p>
              <Paragraphs text={text} />
            </div>
          ))}
        </>
      ) : null}
      {conditions.length > 0 ? (
        <>
          <h3 className="nhsuk-heading-s">{ADVICE.conditions}</h3>
          <ol className="nhsuk-list nhsuk-list--number">
            {conditions.map(({ text, owner, dueOn }) => (
              <li key={text}>{PARTS.condition(text, owner, day(dueOn))}</li>
            ))}
          </ol>
        </>
      ) : null}
    </Card>
  );
}

function Motion({ motion: { motion, for: reasonsFor, against, abstained } }: { motion: NonNullable<Latest['advice']>['motions'][number] }) {
  return (
    <>
      <h3 className="nhsuk-heading-s">{motion}</h3>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-one-half">
          <h4 className="nhsuk-heading-xs">{ADVICE.for}</h4>
          <Reasons reasons={reasonsFor} none={ADVICE.nobodyFor} />
        </div>
        <div className="nhsuk-grid-column-one-half">
          <h4 className="nhsuk-heading-xs">{ADVICE.against}</h4>
          <Reasons reasons={against} none={ADVICE.nobodyAgainst} />
        </div>
      </div>
      {abstained > 0 ? <p>{ADVICE.abstained(abstained)}</p> : null}
    </>
  );
}

function Reasons({ reasons, none }: { reasons: readonly string[]; none: string }) {
  if (reasons.length === 0) return <p>{none}</p>;
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}

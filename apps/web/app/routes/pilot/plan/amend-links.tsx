import { AMEND, PLAN } from '../../../texts/pilot-plan.ts';
import type { Pilot } from '../pilot/pilot.server.ts';

/** What can be amended: each measure, a new one, logic model and sample-size note. */
export function AmendLinks({ pilot: { id, measures } }: { pilot: Pick<Pilot, 'id' | 'measures'> }) {
  const to = (of: string): string => `/pilots/${id}/plan/amend?of=${of}`;
  return (
    <>
      <h2 className="nhsuk-heading-m">{AMEND.title}</h2>
      <ul className="nhsuk-list">
        {measures.map((measure) => (
          <li key={measure.id}>
            <a href={to(measure.id)}>{PLAN.amendMeasure(measure.name)}</a>
          </li>
        ))}
        <li>
          <a href={to('new')}>{PLAN.addMeasure}</a>
        </li>
        <li>
          <a href={to('parts')}>{PLAN.amendParts}</a>
        </li>
      </ul>
    </>
  );
}

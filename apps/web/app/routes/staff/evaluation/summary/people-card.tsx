import { Card } from '../../../../components/content/card.tsx';
import { Details } from '../../../../components/content/details.tsx';
import { Tag, type TagColour } from '../../../../components/content/tag.tsx';
import { assignmentState } from '../../../../texts/assignment-states.ts';
import { SUMMARY } from '../../../../texts/staff-summary.ts';
import type { CaseSummary } from './case.server.ts';

const COLOURS: Readonly<Record<string, TagColour>> = { invited: 'white', accepted: 'blue', submitted: 'green' };

/** Who sits on the stage run that is running, and who sat on those before. */
export function PeopleCard({ people, reviewersHref }: { people: CaseSummary['people']; reviewersHref: string }) {
  const here = people.filter((one) => one.here);
  const before = people.filter((one) => !one.here);
  return (
    <Card heading={SUMMARY.people} headingSize="s" actions={[{ text: SUMMARY.reviewersPage, href: reviewersHref }]}>
      {here.length === 0 ? <p>{SUMMARY.noPeople}</p> : <PeopleList people={here} />}
      {before.length > 0 ? (
        <Details summary={`${SUMMARY.earlierPeople} (${before.length})`}>
          <PeopleList people={before} withStage />
        </Details>
      ) : null}
    </Card>
  );
}

function PeopleList({ people, withStage = false }: { people: CaseSummary['people']; withStage?: boolean }) {
  return (
    <ul className="nhsuk-list">
      {people.map((one) => (
        <li key={one.id}>
          <strong>{one.person}</strong> <Tag colour={COLOURS[one.state] ?? 'grey'}>{assignmentState(one.state)}</Tag>
          <br />
          {one.role}, {one.organisation}
          {withStage ? `. ${SUMMARY.run(one.stage, one.run)}` : null}
        </li>
      ))}
    </ul>
  );
}

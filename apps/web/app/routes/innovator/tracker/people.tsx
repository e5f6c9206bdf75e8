import { PageHeading } from '../../../components/page-heading.tsx';
import { PEOPLE } from '../../../texts/tracker.ts';
import { titled } from '../../../shell/title.ts';
import type { Route } from './+types/people';
import { InnovationFrame } from './innovation-frame.tsx';
import { People } from './people-card.tsx';
import { trackedOf } from './tracker.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { innovation, frame } = await trackedOf(request, params.id);
  return { frame, people: innovation.people };
};

export const meta: Route.MetaFunction = ({ loaderData, matches }) => [titled(matches, PEOPLE.title, loaderData?.frame.name)];

export default function PeoplePage({ loaderData: { frame, people } }: Route.ComponentProps) {
  return (
    <InnovationFrame frame={frame} page="people">
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <PageHeading>{PEOPLE.title}</PageHeading>
          <p>{PEOPLE.text}</p>
          <People heading={PEOPLE.team} people={people} />
          <p>{PEOPLE.add}</p>
        </div>
      </div>
    </InnovationFrame>
  );
}

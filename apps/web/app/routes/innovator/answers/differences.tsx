import { ComparedRevisions } from '../../../components/evaluation/compared-revisions.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { titled } from '../../../shell/title.ts';
import { DIFFERENCES } from '../../../texts/differences.ts';
import { InnovationFrame } from '../tracker/innovation-frame.tsx';
import { trackedOf } from '../tracker/tracker.server.ts';
import type { Route } from './+types/differences';
import { comparedRevisions } from './differences.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { evaluation, frame } = await trackedOf(request, params.id);
  return { frame, ...(await comparedRevisions(request, evaluation?.submissions ?? [], evaluation?.requests ?? [])) };
};

export const meta: Route.MetaFunction = ({ loaderData, matches }) => [titled(matches, DIFFERENCES.title, loaderData?.frame.name)];

export default function SentDifferences({ loaderData: { frame, ...compared } }: Route.ComponentProps) {
  return (
    <InnovationFrame frame={frame} page="answers">
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <PageHeading>{DIFFERENCES.title}</PageHeading>
          <ComparedRevisions {...compared} />
        </div>
      </div>
    </InnovationFrame>
  );
}

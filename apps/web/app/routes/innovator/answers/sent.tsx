import { Panel } from '../../../components/content/panel.tsx';
import { ButtonLink } from '../../../components/form/button.tsx';
import { SENT } from '../../../texts/check.ts';
import { trackedOf } from '../tracker/tracker.server.ts';
import { titled } from '../../../shell/title.ts';
import type { Route } from './+types/sent';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { innovation, evaluation, stage } = await trackedOf(request, params.id);
  if (!evaluation?.submissions?.length) throw new Response('', { status: 404 });
  return { id: innovation.id, reference: innovation.reference, name: innovation.name, days: stage?.sla?.workingDays ?? null };
};

export const meta: Route.MetaFunction = ({ loaderData, matches }) => [titled(matches, SENT.title, loaderData?.name)];

export default function Sent({ loaderData: { id, reference, name, days } }: Route.ComponentProps) {
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <Panel heading={SENT.title}>
          {name}
          <br />
          {SENT.reference}: <strong>{reference}</strong>
        </Panel>
        <h2 className="nhsuk-heading-m">{SENT.next}</h2>
        <p>{SENT.text(days)}</p>
        <ButtonLink href={`/innovations/${id}`}>{SENT.follow}</ButtonLink>
        <p>
          <a href={`/innovations/${id}/sent-answers`}>{SENT.see}</a>
        </p>
      </div>
    </div>
  );
}

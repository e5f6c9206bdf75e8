import type { Route } from './+types/programmes';
import { Card } from '../../components/content/card.tsx';
import { Tag } from '../../components/content/tag.tsx';
import { ButtonLink } from '../../components/form/button.tsx';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PROGRAMMES } from '../../texts/admin.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { DoneBanner } from './done-banner.tsx';
import { loadProgrammes } from './programmes/programmes.server.ts';

export const loader = ({ request }: Route.LoaderArgs) => loadProgrammes(request);

export default function Programmes({ loaderData: { programmes, mayAdd } }: Route.ComponentProps) {
  return (
    <>
      <PageTitle title={PROGRAMMES.title} />
      <DoneBanner />
      <div className="wm-page-top">
        <PageHeading>{PROGRAMMES.title}</PageHeading>
        {mayAdd ? <ButtonLink href="/programmes/new">{PROGRAMMES.add}</ButtonLink> : null}
      </div>
      {programmes.length === 0 ? (
        <EmptyState because="new" heading={PROGRAMMES.none}>
          <p>{PROGRAMMES.noneText}</p>
        </EmptyState>
      ) : null}
      {programmes.map(({ id, name, code, demonstration, pipelines }) => (
        <Card key={id} heading={name} headingSize="m" href={`/programmes/${id}`} clickable>
          <p>
            {code} {demonstration ? <Tag colour="yellow">{PROGRAMMES.demonstration}</Tag> : null}
          </p>
          {pipelines.length === 0 ? (
            <p>{PROGRAMMES.noPipeline}</p>
          ) : (
            <ul>
              {pipelines.map((version) => (
                <li key={version.id}>
                  {version.pin}, {(PROGRAMMES.statuses[version.status] ?? version.status).toLowerCase()}
                </li>
              ))}
            </ul>
          )}
        </Card>
      ))}
    </>
  );
}

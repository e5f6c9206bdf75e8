import { NotificationBanner } from '../../components/content/notification-banner.tsx';
import { Table } from '../../components/content/table.tsx';
import { Tag } from '../../components/content/tag.tsx';
import { SimulatedMark } from '../../components/evaluation/simulated-mark.tsx';
import { ButtonLink } from '../../components/form/button.tsx';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { graphql } from '../../graphql.ts';
import { load } from '../../session/api.server.ts';
import { day } from '../../texts/dates.ts';
import { DONE } from '../../texts/innovator-done.ts';
import { ARCHIVE } from '../../texts/archive.ts';
import { MINE } from '../../texts/mine.ts';
import { titled } from '../../shell/title.ts';
import type { Route } from './+types/mine';
import { needsOf } from './needs-of.ts';
import { NeedsYou } from './needs-you.tsx';

const INNOVATIONS = graphql(`
  query MyInnovations {
    myInnovations {
      id
      reference
      name
      access
      savedAt
      simulated
      archivedAt
      missing {
        question
      }
      evaluations {
        id
        stage
        title
        since
        openRequests
        simulated
      }
    }
    myWork {
      kind
      id
      innovationId
      innovationName
      simulated
      detail
      dueAt
    }
  }
`);

export const loader = async ({ request }: Route.LoaderArgs) => {
  const { myInnovations, myWork } = await load(request, INNOVATIONS);
  return {
    innovations: myInnovations.map((own) => {
      const { id, reference, name, savedAt, simulated, archivedAt, evaluations } = own;
      const evaluation = evaluations.at(-1);
      const sent = evaluation && evaluation.stage !== 'draft';
      return { id, reference, name, stage: sent ? evaluation.title : null, since: day(sent ? evaluation.since : savedAt), needs: needsOf(own), simulated: evaluation?.simulated ?? simulated, archived: archivedAt ? ARCHIVE.archivedOn(day(archivedAt)) : null };
    }),
    done: new URL(request.url).searchParams.get('done') ?? '',
    requests: myWork.filter(({ kind }) => kind === 'answer-request'),
  };
};

export const meta: Route.MetaFunction = ({ matches }) => [titled(matches, MINE.title)];

export default function Mine({ loaderData: { innovations: all, requests, done } }: Route.ComponentProps) {
  const innovations = all.filter(({ archived }) => !archived);
  const archived = all.filter((one) => one.archived);
  return (
    <>
      {DONE[done] ? <NotificationBanner variant="success" heading={DONE[done]} /> : null}
      <PageHeading>{MINE.title}</PageHeading>
      <NeedsYou requests={requests} />
      {innovations.length > 0 ? (
        <Table
          caption={MINE.all}
          captionSize="m"
          cards
          firstCellIsHeader
          rows={innovations}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', header: MINE.innovation, cell: (one) => <NameOf {...one} /> },
            { key: 'reference', header: MINE.reference, cell: ({ reference }) => reference },
            { key: 'stage', header: MINE.stage, cell: ({ stage }) => <Tag colour={stage ? 'blue' : 'grey'}>{stage ?? MINE.notSent}</Tag> },
            { key: 'since', header: MINE.since, cell: ({ since }) => since },
            { key: 'you', header: MINE.you, cell: ({ needs }) => needs ?? MINE.nothing },
          ]}
        />
      ) : (
        <EmptyState because="new" heading={archived.length > 0 ? MINE.noneInUse : MINE.none}>
          <p>{archived.length > 0 ? MINE.noneInUseText : MINE.noneText}</p>
        </EmptyState>
      )}
      <ButtonLink href="/innovations/new">{MINE.add}</ButtonLink>
      {archived.length > 0 ? (
        <section aria-labelledby="archived">
          <h2 className="nhsuk-heading-m" id="archived">
            {ARCHIVE.heading}
          </h2>
          <p>{ARCHIVE.headingText}</p>
          <ul className="nhsuk-list">
            {archived.map((one) => (
              <li key={one.id}>
                <NameOf {...one} /> <span className="nhsuk-u-secondary-text-colour">{`${one.reference} · ${one.archived}`}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

const NameOf = ({ id, name, simulated }: { id: string; name: string; simulated: boolean }) => (
  <>
    <a className="wm-name" href={`/innovations/${id}`}>
      {name}
    </a> {simulated ? <SimulatedMark /> : null}
  </>
);

import { Table } from '../../components/content/table.tsx';
import { SimulatedMark } from '../../components/evaluation/simulated-mark.tsx';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { graphql } from '../../graphql.ts';
import { load } from '../../session/api.server.ts';
import { titled } from '../../shell/title.ts';
import { instant } from '../../texts/dates.ts';
import { MESSAGES } from '../../texts/messages.ts';
import type { Route } from './+types/own';
import { ThreadStatus } from './thread-status.tsx';

const MY_THREADS = graphql(`
  query MyThreads {
    myThreads {
      id
      subject
      lastAt
      count
      unread
      innovationId
      innovationName
      reference
      simulated
    }
  }
`);

export const loader = async ({ request }: Route.LoaderArgs) => ({ threads: (await load(request, MY_THREADS)).myThreads });

export const meta: Route.MetaFunction = ({ matches }) => [titled(matches, MESSAGES.title)];

/** Threads of all innovations of whoever is signed in, the one with the newest message first. */
export default function OwnMessages({ loaderData: { threads } }: Route.ComponentProps) {
  return (
    <>
      <PageHeading>{MESSAGES.title}</PageHeading>
      <p>{MESSAGES.own.lead}</p>
      {threads.length > 0 ? (
        <Table
          caption={MESSAGES.caption}
          captionHidden
          cards
          firstCellIsHeader
          rows={threads}
          rowKey={({ id }) => id}
          columns={[
            { key: 'subject', header: MESSAGES.subject, cell: ({ id, subject }) => <a href={`/messages/${id}`}>{subject}</a> },
            { key: 'innovation', header: MESSAGES.own.innovation, cell: (thread) => <About {...thread} /> },
            { key: 'last', header: MESSAGES.last, cell: ({ lastAt, count }) => `${instant(lastAt)} (${MESSAGES.count(count)})` },
            { key: 'status', header: MESSAGES.status, cell: ({ unread }) => <ThreadStatus unread={unread} waits={false} /> },
          ]}
        />
      ) : (
        <EmptyState because="new" heading={MESSAGES.none}>
          <p>{MESSAGES.noneText}</p>
          <p>{MESSAGES.notSent}</p>
        </EmptyState>
      )}
      {threads.length === MOST ? <p>{MESSAGES.own.most}</p> : null}
      <p>
        {MESSAGES.own.write} <a href="/innovations">{MESSAGES.own.link}</a>
      </p>
    </>
  );
}

/** As many as the API lists at once. */
const MOST = 100;

const About = ({ innovationId, innovationName, reference, simulated }: { innovationId: string; innovationName: string; reference: string; simulated: boolean }) => (
  <>
    <a className="wm-name" href={`/innovations/${innovationId}/messages`}>
      {innovationName}
    </a>{' '}
    {simulated ? <SimulatedMark /> : null}
    <span className="wm-table__more">{reference}</span>
  </>
);

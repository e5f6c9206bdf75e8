import { graphql } from '../../graphql.ts';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { load } from '../../session/api.server.ts';
import { useAnewWhile } from '../../shell/use-anew-while.ts';
import { instant } from '../../texts/dates.ts';
import { FILES, INSIGHTS } from '../../texts/insights.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import type { Route } from './+types/copy';

const FILE = graphql(`
  query InsightExport($id: String!) {
    insightExport(id: $id) {
      id
      requestedAt
      what
      format
      from
      to
      state
      rowsDone
      rowsAll
      bytes
      sha256
    }
  }
`);

export const loader = async ({ request, params }: Route.LoaderArgs) => (await load(request, FILE, { id: params.id })).insightExport;

/** How far a file has come, and the file once it is ready. */
export default function File({ loaderData: file }: Route.ComponentProps) {
  useAnewWhile(file.state === 'waiting' || file.state === 'working');
  const title = FILES.name(file.what, file.format);
  return (
    <>
      <PageTitle title={title} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/insights/copies">{FILES.title}</BackLink>
      </div>
      <PageHeading>{title}</PageHeading>
      <p>
        {INSIGHTS.lead(file.from, file.to)} {FILES.asked} {instant(file.requestedAt)}.
      </p>
      <p role="status">
        <strong>{FILES.states[file.state] ?? file.state}.</strong> {file.state === 'failed' ? FILES.failedMore : FILES.rows(file.rowsDone, file.rowsAll)}
      </p>
      {file.state === 'ready' ? (
        <>
          <p>
            <a href={`/insights/copies/${file.id}/download`} download>
              {FILES.download(FILES.size(file.bytes ?? 0))}
            </a>
          </p>
          <p className="wm-wrap">{FILES.hash(file.sha256 ?? '')}</p>
        </>
      ) : file.state === 'failed' ? null : (
        <>
          <progress className="wm-progress" aria-label={FILES.progress} max={file.rowsAll ?? 1} value={file.rowsDone} />
          <p>{FILES.checkHint}</p>
          <p>
            <a href={`/insights/copies/${file.id}`}>{FILES.check}</a>
          </p>
        </>
      )}
      <p>{FILES.kept}</p>
    </>
  );
}

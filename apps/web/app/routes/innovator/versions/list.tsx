import { Table } from '../../../components/content/table.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { titled } from '../../../shell/title.ts';
import { instant } from '../../../texts/dates.ts';
import { VERSIONS } from '../../../texts/draft-versions.ts';
import { BackTo } from '../back-to.tsx';
import type { Route } from './+types/list';
import { answeredTo } from '../guidance/guided.server.ts';
import { ofPack, packIn, pageOf } from './of-pack.ts';
import { versionsOf } from './versions.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const before = Number(new URL(request.url).searchParams.get('before'));
  const pack = packIn(request);
  const { innovation, draftVersions } = await versionsOf(request, params.id, Number.isSafeInteger(before) && before > 0 ? before : undefined, pack);
  return {
    ...innovation,
    pack,
    newest: pack ? (await answeredTo(request, params.id, pack)).version : innovation.draftVersion,
    // A page that is full may have another after it
    older: draftVersions.length === 50 ? draftVersions.at(-1)!.version : null,
    versions: draftVersions.map(({ version, savedAt, savedBy, questions }) => ({ version, savedAt: instant(savedAt), savedBy, labels: questions.map(({ label }) => label) })),
  };
};

export const meta: Route.MetaFunction = ({ loaderData, matches }) => [titled(matches, VERSIONS.titleOf[loaderData?.pack ?? 'draft'], loaderData?.name)];

export default function Versions({ loaderData: { id, reference, name, pack, newest, versions, older } }: Route.ComponentProps) {
  return (
    <>
      <BackTo href={pageOf(id, pack)} />
      <PageHeading caption={`${reference} ${name}`}>{VERSIONS.titleOf[pack ?? 'draft']}</PageHeading>
      <p>{VERSIONS.intro}</p>
      {versions.length === 0 ? (
        <p>{VERSIONS.none}</p>
      ) : (
        <Table
          caption={VERSIONS.caption}
          captionSize="s"
          cards
          firstCellIsHeader
          rows={versions}
          rowKey={({ version }) => String(version)}
          columns={[
            {
              key: 'version',
              header: VERSIONS.when,
              cell: ({ version, savedAt }) => (
                <>
                  <a href={`/innovations/${id}/versions/${version}${ofPack(pack)}`}>{savedAt}</a>
                  <span className="wm-table__more">{version === newest ? `${VERSIONS.version(version)}: ${VERSIONS.newest}` : VERSIONS.version(version)}</span>
                </>
              ),
            },
            { key: 'who', header: VERSIONS.who, cell: ({ savedBy }) => savedBy },
            { key: 'changed', header: VERSIONS.changed, cell: ({ labels }) => named(labels) },
          ]}
        />
      )}
      {older === null ? null : (
        <p>
          <a href={`?before=${older}${pack ? `&of=${pack}` : ''}`}>{VERSIONS.older}</a>
        </p>
      )}
    </>
  );
}

const NAMED = 3;

const named = (labels: readonly string[]): string =>
  [labels.slice(0, NAMED).map((label) => `“${label}”`).join(', '), ...(labels.length > NAMED ? [VERSIONS.andMore(labels.length - NAMED)] : [])].join(' ');

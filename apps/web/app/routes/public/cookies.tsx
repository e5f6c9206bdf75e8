import { Table } from '../../components/content/table.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { graphql } from '../../graphql.ts';
import { load } from '../../session/api.server.ts';
import { COOKIES } from '../../texts/legal.ts';
import { titled } from '../../shell/title.ts';
import type { Route } from './+types/cookies';

export const meta: Route.MetaFunction = ({ matches }) => [titled(matches, COOKIES.title)];

const MODE = graphql(`
  query CookiesOf {
    installation {
      mode
    }
  }
`);

export const loader = async ({ request }: Route.LoaderArgs) => ({ demonstration: (await load(request, MODE)).installation.mode === 'demonstration' });

/** A demonstration brings a sign-in provider of its own, and says which cookies that one sets. */
export default function Cookies({ loaderData: { demonstration } }: Route.ComponentProps) {
  return (
    <>
      <PageHeading>{COOKIES.title}</PageHeading>
      <p className="nhsuk-u-reading-width">{COOKIES.lead}</p>
      <Table
        caption={COOKIES.caption}
        captionSize="s"
        responsive
        rows={COOKIES.rows}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', header: COOKIES.name, cell: ({ name }) => <code>{name}</code> },
          { key: 'purpose', header: COOKIES.purpose, cell: ({ purpose }) => purpose },
          { key: 'lasts', header: COOKIES.lasts, cell: ({ lasts }) => lasts },
        ]}
      />
      <h2 className="nhsuk-heading-m">{COOKIES.storage}</h2>
      <p className="nhsuk-u-reading-width">{COOKIES.storageText}</p>
      {demonstration ? (
        <>
          <h2 className="nhsuk-heading-m">{COOKIES.demonstration}</h2>
          <p className="nhsuk-u-reading-width">{COOKIES.demonstrationText}</p>
        </>
      ) : (
        <p className="nhsuk-u-reading-width">{COOKIES.provider}</p>
      )}
    </>
  );
}

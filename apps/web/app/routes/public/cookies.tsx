import { Table } from '../../components/content/table.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { COOKIES } from '../../texts/legal.ts';
import { titled } from '../../shell/title.ts';
import type { Route } from './+types/cookies';

export const meta: Route.MetaFunction = ({ matches }) => [titled(matches, COOKIES.title)];

export default function Cookies() {
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
      <p className="nhsuk-u-reading-width">{COOKIES.provider}</p>
    </>
  );
}

import { SummaryList } from '../../components/content/summary-list.tsx';
import { Button } from '../../components/form/button.tsx';
import { Radios } from '../../components/form/radios.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { graphql } from '../../graphql.ts';
import { load } from '../../session/api.server.ts';
import { INTERESTS } from '../../texts/interests.ts';
import { MAIL } from '../../texts/notifications.ts';
import { SERVICE } from '../../texts/service.ts';
import { roleTitle } from '../../texts/shell.ts';
import { ACCOUNT } from '../../texts/sign-in.ts';
import { titled } from '../../shell/title.ts';
import type { Route } from './+types/account';

const ACCOUNT_OF = graphql(`
  query Account {
    me {
      displayName
      organisation
      actingRole
      heldRoles
      roles {
        role
        programmeId
        organisation
      }
    }
    programmes {
      id
      name
    }
  }
`);

export const loader = async ({ request }: Route.LoaderArgs) => {
  const { me, programmes } = await load(request, ACCOUNT_OF);
  const programmeOf = (id: string | null) => (id === null ? ACCOUNT.inEvery : ACCOUNT.inProgramme(programmes.find((one) => one.id === id)?.name ?? id));
  return { ...me, held: me.roles.map(({ role, programmeId, organisation }) => ACCOUNT.held(roleTitle(role), organisation, programmeOf(programmeId))) };
};

export const meta: Route.MetaFunction = ({ matches }) => [titled(matches, ACCOUNT.title)];

/** Sign-in and its sessions are the API’s: these forms post to it, and it checks that they came from here. */
export default function Account({ loaderData: { displayName, organisation, heldRoles, held, actingRole } }: Route.ComponentProps) {
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <PageHeading>{ACCOUNT.title}</PageHeading>
        <SummaryList
          rows={[
            { key: ACCOUNT.name, value: displayName },
            { key: ACCOUNT.organisation, value: organisation },
            { key: ACCOUNT.roles, value: heldRoles.map(roleTitle).join(', ') || ACCOUNT.noRoles },
            { key: ACCOUNT.nowCount, value: held.length > 0 ? <ul className="nhsuk-list">{held.map((one) => <li key={one}>{one}</li>)}</ul> : ACCOUNT.noRoles },
          ]}
        />
        <p>
          <a href="/account/interests">{INTERESTS.link}</a>
        </p>
        <p>
          <a href="/account/notifications">{MAIL.link}</a>
        </p>
        <p>
          <a href="/account/service">{SERVICE.link}</a>
        </p>
        {heldRoles.length > 1 ? (
          <form method="post" action="/sign-in/act-as">
            <input type="hidden" name="return" value="/account" />
            <Radios
              id="role"
              name="role"
              label={ACCOUNT.actAs}
              labelSize="m"
              hint={ACCOUNT.actAsHint}
              defaultValue={actingRole ?? ''}
              items={[{ value: '', label: ACCOUNT.all }, ...heldRoles.map((role) => ({ value: role, label: roleTitle(role) }))]}
            />
            <Button variant="secondary">{ACCOUNT.change}</Button>
          </form>
        ) : null}
        <h2 className="nhsuk-heading-m">{ACCOUNT.signOutHeading}</h2>
        <form method="post" action="/sign-out">
          <Button>{ACCOUNT.signOut}</Button>
        </form>
        <form method="post" action="/sign-out/everywhere">
          <p>{ACCOUNT.everywhereHint}</p>
          <Button variant="secondary">{ACCOUNT.everywhere}</Button>
        </form>
      </div>
    </div>
  );
}

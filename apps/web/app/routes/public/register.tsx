import type { Route } from './+types/register';
import { InsetText } from '../../components/content/inset-text.tsx';
import { Button } from '../../components/form/button.tsx';
import { Input } from '../../components/form/input.tsx';
import { EmptyState } from '../../components/list/empty-state.tsx';
import { Pagination } from '../../components/navigation/pagination.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { titled } from '../../shell/title.ts';
import { REGISTER } from '../../texts/register.ts';
import { EntryTable } from './register/entry-table.tsx';
import { loadRegister } from './register/register.server.ts';

/** Entries of one page. */
const FIRST = 25;

export const loader = ({ request }: Route.LoaderArgs) => loadRegister(request, FIRST);

export const meta: Route.MetaFunction = ({ matches }) => [titled(matches, REGISTER.title), { name: 'description', content: REGISTER.lead }, { tagName: 'link', rel: 'alternate', type: 'application/atom+xml', title: REGISTER.title, href: '/register.atom' }];

/** The public register: anybody reads and searches it. */
export default function Register({ loaderData: { entries, total, next, words, isFirst, demonstration } }: Route.ComponentProps) {
  const at = (after: string): string => `/register?${new URLSearchParams({ ...(words ? { q: words } : {}), after }).toString()}`;
  return (
    <>
      <PageHeading>{REGISTER.title}</PageHeading>
      <p className="nhsuk-u-reading-width">{REGISTER.lead}</p>
      {demonstration ? (
        <InsetText>
          <p>{REGISTER.simulated}</p>
        </InsetText>
      ) : null}
      <form method="get" role="search">
        <Input id="q" name="q" type="search" label={REGISTER.find} hint={REGISTER.findHint} defaultValue={words} key={words} width={30} button={<Button small>{REGISTER.search}</Button>} />
      </form>
      {entries.length > 0 ? (
        <EntryTable caption={words ? REGISTER.found(total, words) : REGISTER.count(entries.length, total)} entries={entries} />
      ) : words ? (
        <EmptyState because="filtered" heading={REGISTER.notFound(words)}>
          <p>
            <a href="/register">{REGISTER.all}</a>
          </p>
        </EmptyState>
      ) : (
        <EmptyState because="new" heading={REGISTER.empty}>
          <p>{REGISTER.emptyMore}</p>
        </EmptyState>
      )}
      {next || !isFirst ? (
        <Pagination
          {...(isFirst ? {} : { previous: { href: words ? `/register?${new URLSearchParams({ q: words }).toString()}` : '/register', text: REGISTER.fromStart } })}
          {...(next ? { next: { href: at(next), text: REGISTER.older } } : {})}
        />
      ) : null}
      <p>
        <a href="/register.atom">{REGISTER.feed}</a>, <a href="/register.json">{REGISTER.listAsData}</a>
      </p>
    </>
  );
}

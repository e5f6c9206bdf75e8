import { Button, ButtonLink } from '../../components/form/button.tsx';
import { Input } from '../../components/form/input.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { graphql } from '../../graphql.ts';
import { load } from '../../session/api.server.ts';
import { useService } from '../../root.tsx';
import { SIGN_IN } from '../../texts/sign-in.ts';
import { titled } from '../../shell/title.ts';
import type { Route } from './+types/personas';
import { PersonaButton } from './persona-button.tsx';
import { personaGroups } from './persona-groups.ts';

const PERSONAS = graphql(`
  query Personas {
    installation {
      mode
    }
    personas {
      id
      displayName
      organisation
      roles
    }
  }
`);

const WORDS = SIGN_IN.personas;

export const loader = async ({ request }: Route.LoaderArgs) => {
  const { searchParams } = new URL(request.url);
  const { installation, personas } = await load(request, PERSONAS);
  if (installation.mode !== 'demonstration') throw new Response(WORDS.production, { status: 404 });
  const sought = searchParams.get('q')?.trim() ?? '';
  const interaction = searchParams.get('interaction') ?? '';
  return { interaction: /^[\w-]+$/.test(interaction) ? interaction : '', sought, groups: personaGroups(personas, sought) };
};

export const meta: Route.MetaFunction = ({ matches }) => [titled(matches, WORDS.title)];

export default function Personas({ loaderData: { interaction, sought, groups } }: Route.ComponentProps) {
  const service = useService();
  if (!interaction)
    return (
      <>
        <PageHeading>{SIGN_IN.title(service)}</PageHeading>
        <p>{WORDS.expired}</p>
        <ButtonLink href="/sign-in/start">{WORDS.start}</ButtonLink>
      </>
    );
  return (
    <>
      <PageHeading>{WORDS.title}</PageHeading>
      <p className="nhsuk-u-reading-width">{WORDS.lead}</p>
      <form method="get" role="search">
        <input type="hidden" name="interaction" value={interaction} />
        <Input id="q" name="q" type="search" label={WORDS.search} defaultValue={sought} width={30} button={<Button small>{WORDS.find}</Button>} />
      </form>
      {sought ? (
        <p>
          {WORDS.found(groups.reduce((sum, { people }) => sum + people.length, 0))} <a href={`?interaction=${interaction}`}>{WORDS.clear}</a>
        </p>
      ) : null}
      {sought && groups.length === 0 ? <p>{WORDS.none(sought)}</p> : null}
      <form method="post" action={`/local-provider/interaction/${interaction}/choose`}>
        {groups.map(({ role, title, people }) => (
          <section key={role} id={role}>
            <h2 className="nhsuk-heading-s">{title}</h2>
            <ul className="nhsuk-list wm-columns">
              {people.map((person) => (
                <li key={person.id}>
                  <PersonaButton person={person} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </form>
    </>
  );
}

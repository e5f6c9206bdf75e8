import { InsetText } from '../../components/content/inset-text.tsx';
import { ButtonLink } from '../../components/form/button.tsx';
import { ErrorSummary } from '../../components/form/error-summary.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { graphql } from '../../graphql.ts';
import { load } from '../../session/api.server.ts';
import { serviceIn } from '../../shell/title.ts';
import { useService } from '../../root.tsx';
import { SIGN_IN } from '../../texts/sign-in.ts';
import type { Route } from './+types/sign-in';

const MODE = graphql(`
  query Mode {
    installation {
      mode
    }
  }
`);

export const loader = async ({ request }: Route.LoaderArgs) => {
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get('return') ?? '/';
  const problem = searchParams.get('problem');
  return {
    // Only a path of our own is carried on; the API asks the same again.
    back: /^\/(?![/\\])/.test(wanted) ? wanted : '/',
    problem: problem === null ? null : (SIGN_IN.problems[problem] ?? SIGN_IN.problems['other']!),
    demonstration: (await load(request, MODE)).installation.mode === 'demonstration',
  };
};

export const meta: Route.MetaFunction = ({ loaderData, matches }) => [{ title: `${loaderData?.problem ? 'Error: ' : ''}${SIGN_IN.title(serviceIn(matches))}` }];

export default function SignIn({ loaderData: { back, problem, demonstration } }: Route.ComponentProps) {
  const service = useService();
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        {problem ? <ErrorSummary errors={[{ text: problem }]} /> : null}
        <PageHeading>{SIGN_IN.title(service)}</PageHeading>
        <p>{SIGN_IN.lead(service)}</p>
        {back === '/' ? null : <p>{SIGN_IN.back}</p>}
        <ButtonLink href={`/sign-in/start?return=${encodeURIComponent(back)}`} variant="login">
          {SIGN_IN.button}
        </ButtonLink>
        {demonstration ? (
          <InsetText>
            <p>{SIGN_IN.demonstration}</p>
          </InsetText>
        ) : null}
      </div>
    </div>
  );
}

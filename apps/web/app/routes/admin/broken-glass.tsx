import { redirect } from 'react-router';
import type { Route } from './+types/broken-glass';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { whoIs } from '../../session/who.server.ts';
import { GLASS } from '../../texts/admin.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { breakGlass, loadLooks } from './glass/glass.server.ts';
import { GlassForm } from './glass/glass-form.tsx';
import { Looks } from './glass/looks.tsx';

export const loader = async ({ request }: Route.LoaderArgs) => {
  const [looks, me] = [await loadLooks(request), await whoIs(request)];
  const roles = me?.roles.map(({ role }) => role) ?? [];
  return { looks, breaks: roles.includes('administrator'), leads: roles.includes('programme-lead'), formKey: crypto.randomUUID() as string };
};

export const action = async ({ request }: Route.ActionArgs) => {
  const done = await breakGlass(request, await formOf(request));
  return 'evaluationId' in done ? redirect(`/evaluations/${done.evaluationId}`) : done;
};

export default function BrokenGlass({ loaderData: { looks, breaks, leads, formKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  return (
    <>
      <PageTitle title={GLASS.title} refused={Boolean(problems?.length)} />
      <ProblemSummary key={formKey} problems={problems} fields={['reference', 'number', 'reason']} />
      <PageHeading>{GLASS.title}</PageHeading>
      <p className="nhsuk-u-reading-width">{GLASS.lead}</p>
      {breaks ? <GlassForm formKey={formKey} values={values} problems={problems} /> : null}
      <Looks looks={looks} leads={leads} />
    </>
  );
}

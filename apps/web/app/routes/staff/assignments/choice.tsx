import { BackLink } from '../../../components/navigation/back-link.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { CHOICE } from '../../../texts/assignments.ts';
import { DoneBanner } from '../frame/done-banner.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { ProblemSummary } from '../frame/problem-summary.tsx';
import type { Route } from './+types/choice';
import { AskForm } from './ask-form.tsx';
import { CandidateChoice } from './candidate-choice.tsx';
import { CandidateSearch } from './candidate-search.tsx';
import { choose, loadChoice } from './choice.server.ts';
import { LooserLimit } from './looser-limit.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const read = await loadChoice(request, params.round, params.evaluation);
  return { ...read, askKey: crypto.randomUUID() as string, formKey: crypto.randomUUID() as string, path: `/assignments/${params.round}/${params.evaluation}` };
};

export const action = async ({ request, params }: Route.ActionArgs) => choose(request, params.round, params.evaluation, await formOf(request));

/** Whom one could choose by hand for one evaluation of a proposal. */
export default function Choice({ loaderData: { back, version, aim, limits, innovationName, roles, asked, list, pool, path, askKey, formKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  const title = CHOICE.title(innovationName);
  return (
    <>
      <PageTitle title={title} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href={back}>{CHOICE.back}</BackLink>
      </div>
      <DoneBanner unless={actionData} />
      <ProblemSummary problems={problems} fields={[`person-${list.role}`, 'people']} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <PageHeading>{title}</PageHeading>
          <LooserLimit round={limits} />
          <CandidateSearch roles={roles} asked={asked} path={path} />
          <CandidateChoice list={list} asked={asked} aim={aim} path={path} version={version} formKey={formKey} values={values} problems={problems} />
          <AskForm pool={pool} formKey={askKey} values={values} problems={problems} />
        </div>
      </div>
    </>
  );
}

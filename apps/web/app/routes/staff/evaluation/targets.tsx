import type { Route } from './+types/targets';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { TARGETS } from '../../../texts/staff-targets.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { ProblemSummary } from '../frame/problem-summary.tsx';
import { actOnTargets, tooLarge } from './targets/act-on-targets.server.ts';
import { ChoiceForm } from './targets/choice-form.tsx';
import { choicesOf } from './targets/choices-of.ts';
import { Preview } from './targets/preview.tsx';
import { TableForm } from './targets/table-form.tsx';
import { loadTargets } from './targets/targets.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { evaluation, who, mayAdd, open } = await loadTargets(request, params.id);
  const key = (): string => crypto.randomUUID();
  return { evaluation, who, choices: mayAdd ? choicesOf(open) : null, keys: { choice: key(), table: key(), add: key() } };
};

export const action = async ({ request, params }: Route.ActionArgs) => tooLarge(request) ?? actOnTargets(request, params.id, await formOf(request));

export default function Targets({ loaderData: { evaluation, who, choices, keys }, actionData }: Route.ComponentProps) {
  const { problems, values, preview } = actionData ?? {};
  return (
    <>
      <PageTitle title={`${TARGETS.title}: ${evaluation.innovationName}`} refused={Boolean(problems?.length)} />
      <ProblemSummary problems={problems} fields={['of', 'on', 'file']} />
      <PageHeading>{TARGETS.title}</PageHeading>
      <p>
        <a href={`/evaluations/${evaluation.id}/roll-out`}>{TARGETS.back}</a>
      </p>
      {choices ? (
        <>
          <p>{TARGETS.lead}</p>
          {preview ? <Preview preview={preview} formKey={keys.add} /> : null}
          <ChoiceForm choices={choices} formKey={keys.choice} values={values} problems={problems} />
          <TableForm formKey={keys.table} problems={problems} />
        </>
      ) : (
        <p>{TARGETS.whoAdds(who)}</p>
      )}
    </>
  );
}

import type { Route } from './+types/triage';
import { Card } from '../../../components/content/card.tsx';
import { InsetText } from '../../../components/content/inset-text.tsx';
import { SimilarList } from '../../../components/evaluation/similar-list.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { KeptLater } from '../../../drafts/kept-later.tsx';
import { triageOf } from '../../../drafts/triage-place.ts';
import { formOf } from '../../../session/form.server.ts';
import { SIMILAR } from '../../../texts/similar.ts';
import { TRIAGE } from '../../../texts/staff-triage.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { ProblemSummary } from '../frame/problem-summary.tsx';
import { recordTriage } from './triage/record-triage.server.ts';
import { RecordedElsewhere } from './triage/recorded-elsewhere.tsx';
import { similarTo } from './triage/similar.server.ts';
import { TriageForm } from './triage/triage-form.tsx';
import { loadTriage } from './triage/triage.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const [triage, similar] = await Promise.all([loadTriage(request, params.id), similarTo(request, params.id)]);
  return { ...triage, similar, formKey: crypto.randomUUID() };
};

export const action = async ({ request, params }: Route.ActionArgs) => recordTriage(request, params.id, await formOf(request));

/** Also after a refusal: what was recorded in another place, or sent anew, meanwhile is shown then. */
export const shouldRevalidate = (): boolean => true;

export default function Triage({ loaderData: { innovationName, desk, similar, formKey }, actionData, params }: Route.ComponentProps) {
  const brought = actionData?.brought ?? false;
  const of = brought ? 'brought' : 'form';
  const title = desk ? TRIAGE.title(desk.rubric) : 'Triage';
  const fields = [...(desk?.gates.map(({ id }) => `gates.${id}`) ?? []), ...(desk?.criteria.map(({ id }) => `criteria.${id}`) ?? [])];
  return (
    <>
      <PageTitle title={`${title}: ${innovationName}`} refused={Boolean(actionData?.problems.length)} />
      <ProblemSummary problems={actionData?.problems} fields={fields} />
      <PageHeading>{title}</PageHeading>
      {desk ? (
        <>
          <p>{desk.purpose}</p>
          <Card heading={SIMILAR.heading} headingLevel={2} headingSize="m">
            <p>{similar.length > 0 ? SIMILAR.staffText : SIMILAR.none}</p>
            {similar.length > 0 ? <SimilarList similar={similar} /> : null}
          </Card>
          {desk.before && !actionData ? (
            <InsetText>
              <p>{TRIAGE.recorded}</p>
            </InsetText>
          ) : null}
          {desk.may && actionData?.elsewhere ? <RecordedElsewhere desk={desk} values={actionData.values} /> : null}
          {desk.may ? <TriageForm key={of} desk={desk} formKey={formKey} values={actionData?.values} problems={actionData?.problems} told={actionData} kept={<KeptLater key={of} of={triageOf(params.id)} part={desk.run} what="triage" fresh={!actionData} brought={brought} />} /> : <p>{TRIAGE.notYours(desk.who)}</p>}
        </>
      ) : (
        <p>{TRIAGE.notHere}</p>
      )}
    </>
  );
}

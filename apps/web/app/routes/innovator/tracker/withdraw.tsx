import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import { Button, ButtonLink } from '../../../components/form/button.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { BackTo } from '../back-to.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { WITHDRAW } from '../../../texts/tracker.ts';
import { PageTitle } from '../page-title.tsx';
import { ErrorList } from '../fields/error-list.tsx';
import type { Route } from './+types/withdraw';
import { takeStep } from './take-step.server.ts';
import { trackedOf } from './tracker.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { innovation, evaluation } = await trackedOf(request, params.id);
  if (innovation.access === 'view' || !evaluation?.whatBlocks?.some(({ transition }) => transition === 'withdraw')) throw new Response('', { status: 404 });
  return { id: innovation.id, name: innovation.name, reference: innovation.reference, key: randomUUID() };
};

export const action = async ({ request, params }: Route.ActionArgs) => {
  const form = await formOf(request);
  const { evaluation } = await trackedOf(request, params.id);
  const reason = String(form.get('reason') ?? '').trim();
  const sent = await takeStep(request, { evaluationId: evaluation?.id ?? '', transition: 'withdraw', ...(reason ? { reason } : {}), idempotencyKey: String(form.get('key')) });
  if (sent.ok) throw redirect(`/innovations/${params.id}?done=withdrawn`);
  return data({ problems: sent.problems, reason, key: randomUUID() }, { status: 422 });
};

export default function Withdraw({ loaderData: { id, name, reference, key }, actionData }: Route.ComponentProps) {
  return (
    <>
      <PageTitle words={WITHDRAW.title} about={name} wrong={Boolean(actionData)} />
      <BackTo href={`/innovations/${id}`} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <ErrorList problems={actionData?.problems ?? []} />
          <PageHeading caption={`${reference} ${name}`}>{WITHDRAW.title}</PageHeading>
          <p>{WITHDRAW.text}</p>
          <FormFrame formKey={actionData?.key ?? key}>
            <Textarea id="reason" name="reason" label={WITHDRAW.reason} defaultValue={actionData?.reason} />
            <div className="nhsuk-button-group">
              <Button variant="warning">{WITHDRAW.confirm}</Button>
              <ButtonLink href={`/innovations/${id}`} variant="secondary">
                {WITHDRAW.keep}
              </ButtonLink>
            </div>
          </FormFrame>
        </div>
      </div>
    </>
  );
}

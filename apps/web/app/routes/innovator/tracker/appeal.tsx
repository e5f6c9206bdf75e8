import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import { Button } from '../../../components/form/button.tsx';
import { TextareaWithCount } from '../../../components/form/textarea-with-count.tsx';
import { BackTo } from '../back-to.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { deadline } from '../../../texts/dates.ts';
import { APPEAL } from '../../../texts/tracker.ts';
import { PageTitle } from '../page-title.tsx';
import { ErrorList, errorsBy } from '../fields/error-list.tsx';
import type { Route } from './+types/appeal';
import { raiseAppeal } from './take-step.server.ts';
import { trackedOf } from './tracker.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { innovation, evaluation } = await trackedOf(request, params.id);
  if (!evaluation?.appealBy || innovation.access === 'view') throw new Response('', { status: 404 });
  return { id: innovation.id, name: innovation.name, reference: innovation.reference, until: deadline(evaluation.appealBy), key: randomUUID() };
};

export const action = async ({ request, params }: Route.ActionArgs) => {
  const form = await formOf(request);
  const reason = String(form.get('reason') ?? '').trim();
  const key = randomUUID();
  if (!reason) return data({ problems: [{ field: 'reason', message: APPEAL.needed }], reason, key }, { status: 422 });
  const { evaluation } = await trackedOf(request, params.id);
  const sent = await raiseAppeal(request, { evaluationId: evaluation?.id ?? '', reason, idempotencyKey: String(form.get('key')) });
  if (sent.ok) throw redirect(`/innovations/${params.id}?done=appealed`);
  return data({ problems: sent.problems, reason, key }, { status: 422 });
};

export default function Appeal({ loaderData: { id, name, reference, until, key }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? [];
  return (
    <>
      <PageTitle words={APPEAL.title} about={name} wrong={problems.length > 0} />
      <BackTo href={`/innovations/${id}`} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <ErrorList problems={problems} />
          <PageHeading caption={`${reference} ${name}`}>{APPEAL.title}</PageHeading>
          <p>
            {APPEAL.text} <strong>{APPEAL.until(until)}</strong>
          </p>
          <FormFrame formKey={actionData?.key ?? key}>
            <TextareaWithCount
              id="reason"
              name="reason"
              label={APPEAL.reason}
              labelSize="s"
              hint={APPEAL.hint}
              limit={{ characters: 5000 }}
              rows={10}
              defaultValue={actionData?.reason}
              error={errorsBy(problems)['reason']}
            />
            <Button>{APPEAL.send}</Button>
          </FormFrame>
        </div>
      </div>
    </>
  );
}

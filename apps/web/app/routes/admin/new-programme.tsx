import { redirect } from 'react-router';
import type { Route } from './+types/new-programme';
import { Button } from '../../components/form/button.tsx';
import { Checkboxes } from '../../components/form/checkboxes.tsx';
import { Input } from '../../components/form/input.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf, send } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { PROGRAMMES } from '../../texts/admin.ts';
import { allOf, textOf, valueOf } from '../staff/frame/form-values.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { problemWith } from '../staff/frame/problems.ts';
import { refusedForm } from '../staff/frame/refused-form.ts';
import { CREATE_PROGRAMME } from './programmes/mutations.ts';
import { loadProgrammes } from './programmes/programmes.server.ts';
import { PROBLEMS } from '../../texts/problems.ts';

export const loader = async ({ request }: Route.LoaderArgs) => {
  if (!(await loadProgrammes(request)).mayAdd) throw new Response(PROBLEMS.administratorsOnly, { status: 403 });
  return { formKey: crypto.randomUUID() as string };
};

export const action = async ({ request }: Route.ActionArgs) => {
  const form = await formOf(request);
  const [code, name] = [textOf(form, 'code'), textOf(form, 'name')];
  const empty = [...(name ? [] : [{ field: 'name', message: PROGRAMMES.needName }]), ...(/^[a-z][a-z0-9-]{1,48}$/.test(code) ? [] : [{ field: 'code', message: PROGRAMMES.needCode }])];
  if (empty.length > 0) return refusedForm(form, empty);
  const sent = await send(request, CREATE_PROGRAMME, { code, name, demonstration: textOf(form, 'demonstration') === 'yes', idempotencyKey: textOf(form, 'key') });
  return sent.ok ? redirect(`/programmes/${sent.result.id}?done=programme-added`) : refusedForm(form, sent.problems);
};

export default function NewProgramme({ loaderData: { formKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  const field = (name: string, label: string) => ({ id: name, name, label, defaultValue: valueOf(values, name), error: problemWith(problems, name) });
  return (
    <>
      <PageTitle title={PROGRAMMES.add} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/programmes">{PROGRAMMES.title}</BackLink>
      </div>
      <ProblemSummary key={formKey} problems={problems} fields={['name', 'code']} />
      <PageHeading>{PROGRAMMES.add}</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <FormFrame key={formKey} formKey={formKey}>
            <Input {...field('name', PROGRAMMES.name)} />
            <Input {...field('code', PROGRAMMES.code)} hint={PROGRAMMES.codeHint} width={20} />
            <Checkboxes
              id="demonstration"
              name="demonstration"
              label={PROGRAMMES.demonstrationLabel}
              items={[{ value: 'yes', label: PROGRAMMES.demonstrationItem }]}
              defaultValues={allOf(values, 'demonstration')}
            />
            <Button>{PROGRAMMES.button}</Button>
          </FormFrame>
        </div>
      </div>
    </>
  );
}

import { redirect } from 'react-router';
import type { Route } from './+types/new-organisation';
import { Button } from '../../components/form/button.tsx';
import { Input } from '../../components/form/input.tsx';
import { Select } from '../../components/form/select.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf, send } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { ORGANISATIONS } from '../../texts/admin.ts';
import { textOf, valueOf } from '../staff/frame/form-values.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { problemWith } from '../staff/frame/problems.ts';
import { refusedForm } from '../staff/frame/refused-form.ts';
import { placesToChoose } from './people/boards.server.ts';
import { loadDirectory } from './people/directory.server.ts';
import { CREATE_ORGANISATION } from './people/mutations.ts';
import { loadOrganisations } from './people/organisations.server.ts';

/** The directory is read too: it is for administrators alone, and so is this page. */
export const loader = async ({ request }: Route.LoaderArgs) => {
  await loadDirectory(request);
  const organisations = await loadOrganisations(request);
  const regions = organisations.filter(({ type }) => type === 'region').map(({ name }) => name);
  return { regions, ...(await placesToChoose(request, organisations)), formKey: crypto.randomUUID() as string };
};

export const action = async ({ request }: Route.ActionArgs) => {
  const form = await formOf(request);
  const [name, type, odsCode, region, boardCode, tenth] = ['name', 'type', 'odsCode', 'region', 'boardCode', 'deprivationDecile'].map((field) => textOf(form, field)) as [string, string, string, string, string, string];
  const empty = [...(name ? [] : [{ field: 'name', message: ORGANISATIONS.needName }]), ...(type ? [] : [{ field: 'type', message: ORGANISATIONS.needType }])];
  if (empty.length > 0) return refusedForm(form, empty);
  const input = { name, type, ...(odsCode ? { odsCode } : {}), ...(region ? { region } : {}), ...(boardCode ? { boardCode } : {}), ...(tenth ? { deprivationDecile: Number(tenth) } : {}), idempotencyKey: textOf(form, 'key') };
  const sent = await send(request, CREATE_ORGANISATION, input);
  return sent.ok ? redirect(`/organisations?q=${encodeURIComponent(name)}&done=organisation-added`) : refusedForm(form, sent.problems);
};

export default function NewOrganisation({ loaderData: { regions, boards, tenths, formKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  const field = (name: string, label: string) => ({ id: name, name, label, defaultValue: valueOf(values, name), error: problemWith(problems, name) });
  return (
    <>
      <PageTitle title={ORGANISATIONS.add} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/organisations">{ORGANISATIONS.title}</BackLink>
      </div>
      <ProblemSummary key={formKey} problems={problems} fields={['name', 'type', 'odsCode', 'boardCode', 'region', 'deprivationDecile']} />
      <PageHeading>{ORGANISATIONS.add}</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <FormFrame key={formKey} formKey={formKey}>
            <Input {...field('name', ORGANISATIONS.name)} hint={ORGANISATIONS.nameHint} />
            <Input {...field('type', ORGANISATIONS.type)} hint={ORGANISATIONS.typeHint} width={20} />
            <Input {...field('odsCode', ORGANISATIONS.codeLabel)} width={10} code />
            <Select {...field('boardCode', ORGANISATIONS.boardLabel)} hint={ORGANISATIONS.boardHint} items={boards} />
            <Input {...field('region', ORGANISATIONS.regionLabel)} hint={ORGANISATIONS.regionHint(regions)} width={30} list="regions" />
            <datalist id="regions">
              {regions.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
            <Select {...field('deprivationDecile', ORGANISATIONS.tenthLabel)} hint={ORGANISATIONS.tenthHint} items={tenths} />
            <Button>{ORGANISATIONS.button}</Button>
          </FormFrame>
        </div>
      </div>
    </>
  );
}

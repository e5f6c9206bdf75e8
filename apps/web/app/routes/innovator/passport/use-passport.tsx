import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import { Button } from '../../../components/form/button.tsx';
import { FileUpload } from '../../../components/form/file-upload.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { PASSPORT } from '../../../texts/passport.ts';
import { BackTo } from '../back-to.tsx';
import { ErrorList, errorsBy } from '../fields/error-list.tsx';
import { PageTitle } from '../page-title.tsx';
import { trackedOf } from '../tracker/tracker.server.ts';
import type { Route } from './+types/use-passport';
import { Preview } from './preview.tsx';
import { checkUpload, importPassport, sendPassport } from './use-passport.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { innovation } = await trackedOf(request, params.id);
  if (innovation.access === 'view') throw new Response('', { status: 403 });
  const upload = new URL(request.url).searchParams.get('upload');
  return { id: innovation.id, name: innovation.name, checked: upload ? await checkUpload(request, params.id, innovation.name, upload) : null, key: randomUUID() };
};

export const action = async ({ request, params }: Route.ActionArgs) => {
  const form = await formOf(request);
  const refuse = (problems: { field?: string; message: string }[]) => data({ problems, key: randomUUID() }, { status: 422 });
  const confirmed = String(form.get('upload') ?? '');
  if (confirmed) {
    const taken = await importPassport(request, params.id, confirmed, String(form.get('key')));
    if (!taken.ok) return refuse(taken.problems.map(({ message }) => ({ message })));
    throw redirect(`/innovations/${params.id}/passport?done=used`);
  }
  const sent = await sendPassport(request, form.get('file'));
  if ('problem' in sent) return refuse([{ field: 'file', message: sent.problem }]);
  throw redirect(`/innovations/${params.id}/passport/use?upload=${sent.id}`);
};

/** Sends a passport of elsewhere, shows what it holds, and takes it once that is confirmed. */
export default function UsePassport({ loaderData: { id, name, checked, key }, actionData }: Route.ComponentProps) {
  const problems = actionData?.problems ?? checked?.problems.map((message) => ({ field: 'file', message })) ?? [];
  const formKey = actionData?.key ?? key;
  const taken = checked?.passport && !actionData ? checked : null;
  return (
    <>
      <PageTitle words={taken ? PASSPORT.preview : PASSPORT.use} about={name} wrong={problems.length > 0} />
      <BackTo href={`/innovations/${id}/passport`} />
      <ErrorList problems={problems} />
      <PageHeading caption={name}>{taken ? PASSPORT.preview : PASSPORT.use}</PageHeading>
      {taken?.passport ? (
        <Preview passport={taken.passport} used={taken.used} other={taken.otherName ? PASSPORT.otherProduct(taken.otherName, name) : null} upload={taken.upload} innovation={id} formKey={formKey} />
      ) : (
        <>
          <p className="nhsuk-u-reading-width">{PASSPORT.useLead}</p>
          <FormFrame formKey={formKey} encType="multipart/form-data">
            <FileUpload id="file" name="file" label={PASSPORT.file} hint={PASSPORT.fileHint} accept=".json,application/json" error={errorsBy(problems)['file']} />
            <Button>{PASSPORT.check}</Button>
          </FormFrame>
        </>
      )}
    </>
  );
}

import { randomUUID } from 'node:crypto';
import { data, redirect } from 'react-router';
import { Differences } from '../../../components/evaluation/differences.tsx';
import { Button } from '../../../components/form/button.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { instant } from '../../../texts/dates.ts';
import { VERSIONS } from '../../../texts/draft-versions.ts';
import { draftOf, formUnder, writtenIn } from '../answers/draft.server.ts';
import { BackTo } from '../back-to.tsx';
import { ErrorList } from '../fields/error-list.tsx';
import { PageTitle } from '../page-title.tsx';
import type { Answers } from '@waymark/domain/forms';
import type { Route } from './+types/version';
import { shownDifferences } from '../answers/differences.server.ts';
import { packKept } from '../guidance/pack-keeper.server.ts';
import { ofPack, packIn, pageOf } from './of-pack.ts';
import { earlierDraft, restoreDraft } from './versions.server.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const version = numbered(params.version);
  const pack = packIn(request);
  const [{ innovation, answers }, earlier] = await Promise.all([draftOf(request, params.id), earlierDraft(request, params.id, version, pack)]);
  const guided = pack && (await packKept(request, params.id, pack));
  const form = guided ? guided.form : await formUnder(request, earlier.form);
  const written = guided ? guided.written : writtenIn(answers, innovation.unfit);
  return {
    id: innovation.id,
    reference: innovation.reference,
    name: innovation.name,
    pack,
    newest: guided ? guided.version : innovation.draftVersion,
    mayEdit: innovation.access !== 'view',
    version,
    savedAt: instant(earlier.savedAt),
    savedBy: earlier.savedBy,
    changes: shownDifferences({ form, answers: writtenIn(earlier.answers as Answers, earlier.unfit) }, { form, answers: written }),
    key: randomUUID(),
  };
};

export const action = async ({ request, params }: Route.ActionArgs) => {
  const form = await formOf(request);
  const pack = packIn(request);
  const sent = await restoreDraft(request, { innovationId: params.id, version: numbered(params.version), expectedVersion: Number(form.get('expectedVersion')), ...(pack ? { pack } : {}), idempotencyKey: String(form.get('key')) });
  if (sent.ok) throw redirect(`${pageOf(params.id, pack)}?done=restored`);
  return data({ problems: sent.problems, key: randomUUID() }, { status: 422 });
};

/** @throws 404 for what is no version */
const numbered = (text: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Response('', { status: 404 });
  return Number(text);
};

export default function Version({ loaderData, actionData }: Route.ComponentProps) {
  const { id, reference, name, mayEdit, pack, newest, version, savedAt, savedBy, changes, key } = loaderData;
  return (
    <>
      <PageTitle words={VERSIONS.page(version)} about={name} wrong={Boolean(actionData)} />
      <BackTo href={`/innovations/${id}/versions${ofPack(pack)}`} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <ErrorList problems={actionData?.problems ?? []} />
          <PageHeading caption={`${reference} ${name}`}>{VERSIONS.page(version)}</PageHeading>
          <p>{VERSIONS.savedBy(savedAt, savedBy)}.</p>
          <p>
            <strong>{changes.length === 0 ? VERSIONS.same : VERSIONS.differs(changes.length)}</strong>
          </p>
          {changes.length > 0 ? <Differences differences={changes} words={VERSIONS} /> : null}
          {mayEdit && changes.length > 0 ? (
            <FormFrame formKey={actionData?.key ?? key}>
              <input type="hidden" name="expectedVersion" value={newest} />
              <p>{VERSIONS.backHint}</p>
              <Button>{VERSIONS.back}</Button>
            </FormFrame>
          ) : null}
        </div>
      </div>
    </>
  );
}

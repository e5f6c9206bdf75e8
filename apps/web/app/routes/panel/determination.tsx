import { useSearchParams } from 'react-router';
import type { Route } from './+types/determination';
import { Card } from '../../components/content/card.tsx';
import { Details } from '../../components/content/details.tsx';
import { NotificationBanner } from '../../components/content/notification-banner.tsx';
import { WarningCallout } from '../../components/content/warning-callout.tsx';
import { Button } from '../../components/form/button.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { KeptLater } from '../../drafts/kept-later.tsx';
import { determinationOn } from '../../drafts/place.ts';
import { useLastAnswer } from '../../drafts/use-last-answer.ts';
import { formOf } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { DETERMINATION } from '../../texts/determination.ts';
import { draftsFrom, partOf, withRoom } from '../staff/evaluation/decide/condition-drafts.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { valueOf } from '../staff/frame/form-values.ts';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { DeterminationForm } from './determination/determination-form.tsx';
import { determine, toDetermine } from './determination/determination.server.ts';
import { Determined } from './determination/determined.tsx';

const key = (): string => crypto.randomUUID();

export const loader = async ({ request, params }: Route.LoaderArgs) => ({ ...(await toDetermine(request, params.id, params.itemId)), keys: { save: key(), finalise: key(), discard: key() } });

export const action = async ({ request, params }: Route.ActionArgs) => determine(request, `/panels/${params.id}/items/${params.itemId}`, params.itemId, await formOf(request));

/** The chair writes what the panel determines, and finalises it. */
export default function Determination({ loaderData: { item, meetingTitle, draft, motions, finaliseMore, discardMore, keys }, actionData }: Route.ComponentProps) {
  const [asked] = useSearchParams();
  const problems = actionData && 'problems' in actionData ? actionData.problems : undefined;
  // a refusal of what is saved leaves the form as it stands, rows that were added to it too
  const written = useLastAnswer(actionData && 'drafts' in actionData ? actionData : undefined, keys.save);
  const values = written?.values;
  const drafts = withRoom(written ? written.drafts : draftsFrom(draft?.conditions ?? []));
  const version = draft?.version ?? 0;
  const brought = actionData !== undefined && 'brought' in actionData;
  const kept = <KeptLater key={`${brought ? 'brought' : 'form'} ${drafts.length}`} of={determinationOn(item.meetingId, item.id)} part={item.stage} what="determination" fresh={!actionData} brought={brought} />;
  const newer = values !== undefined && valueOf(values, 'version') !== String(version);
  return (
    <>
      <PageTitle title={`${DETERMINATION.title}: ${item.innovationName}`} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href={`/panels/${item.meetingId}/items/${item.id}`}>{DETERMINATION.back}</BackLink>
      </div>
      <ProblemSummary key={keys.save} problems={problems} fields={['transition', 'reasons', 'departure', ...drafts.flatMap((_, index) => (['text', 'owner', 'dueOn'] as const).map((part) => partOf(index, part)))]} />
      {!actionData && asked.get('done') === 'saved' ? <NotificationBanner variant="success" heading={DETERMINATION.form.done} /> : null}
      <PageHeading caption={`${item.innovationName}, ${meetingTitle}`}>{DETERMINATION.title}</PageHeading>
      {newer && draft ? (
        <Card heading={DETERMINATION.form.newer} headingSize="m">
          <p>{DETERMINATION.form.newerMore}</p>
          <Determined item={item} />
        </Card>
      ) : null}
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <p>{DETERMINATION.form.lead}</p>
          <DeterminationForm key={brought ? 'brought' : 'form'} draft={draft} motions={motions} version={version} drafts={drafts} formKey={written?.formKey ?? keys.save} values={values} problems={problems} kept={kept} />
          {draft && !newer ? (
            <WarningCallout heading={DETERMINATION.finalise} headingLevel={2}>
              <p>{finaliseMore}</p>
              <p>{DETERMINATION.finaliseSaved}</p>
              <FormFrame formKey={keys.finalise}>
                <input type="hidden" name="version" value={version} />
                <Button name="intent" value="finalise">
                  {DETERMINATION.finalise}
                </Button>
              </FormFrame>
            </WarningCallout>
          ) : null}
          {draft && !newer ? (
            <Details summary={DETERMINATION.discard}>
              <p>{discardMore}</p>
              <FormFrame formKey={keys.discard}>
                <input type="hidden" name="version" value={version} />
                <Button variant="secondary" name="intent" value="discard">
                  {DETERMINATION.discard}
                </Button>
              </FormFrame>
            </Details>
          ) : null}
        </div>
      </div>
    </>
  );
}

import type { Route } from './+types/reviewers';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { ASSIGNMENTS } from '../../../texts/assignments.ts';
import { REVIEWERS } from '../../../texts/staff-reviewers.ts';
import { DoneBanner } from '../frame/done-banner.tsx';
import { PageTitle } from '../frame/page-title.tsx';
import { ProblemSummary } from '../frame/problem-summary.tsx';
import { actOnReviewers } from './reviewers/act-on-reviewers.server.ts';
import { ConflictCards } from './reviewers/conflict-cards.tsx';
import { InviteForm } from './reviewers/invite-form.tsx';
import { loadReviewers } from './reviewers/reviewers.server.ts';
import { RoundPart } from './reviewers/round-part.tsx';
import { SeatList } from './reviewers/seat-list.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const read = await loadReviewers(request, params.id);
  const subjects = [...read.seats.flatMap(({ people }) => people.map(({ id }) => id)), ...read.conflicts.map(({ id }) => id), ...read.mayOpen];
  return { read, inviteKey: crypto.randomUUID(), roundKey: crypto.randomUUID(), keys: Object.fromEntries(subjects.map((id) => [id, crypto.randomUUID() as string])) };
};

export const action = async ({ request, params }: Route.ActionArgs) => actOnReviewers(request, params.id, await formOf(request));

export default function Reviewers({ loaderData: { read, inviteKey, roundKey, keys }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  const title = REVIEWERS.title(read.stageTitle);
  const subjects = Object.keys(keys);
  return (
    <>
      <PageTitle title={`${title}: ${read.innovationName}`} refused={Boolean(problems?.length)} />
      <DoneBanner unless={actionData} />
      <ProblemSummary problems={problems} fields={['people', 'reason-round', ...subjects.flatMap((id) => [`reason-${id}`, `decision-${id}`])]} />
      <PageHeading>{title}</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          {read.told ? null : <p>{REVIEWERS.untold}</p>}
          {read.told ? <h2 className="nhsuk-heading-m">{REVIEWERS.seats}</h2> : null}
          {read.told && read.seats.length === 0 ? <p>{REVIEWERS.noSeats}</p> : null}
          <RoundPart read={read} formKey={roundKey} values={values} problems={problems} />
          {read.mayInvite && read.roles.length > 0 ? (
            <p>
              <a href="/assignments">{ASSIGNMENTS.linkFromCase}</a>
            </p>
          ) : null}
          {read.told ? <SeatList seats={read.seats} mayRelease={read.mayInvite} keys={keys} values={values} problems={problems} /> : null}
          {read.mayInvite ? <InviteForm read={read} formKey={inviteKey} keys={keys} values={values} problems={problems} /> : <p>{REVIEWERS.notYours}</p>}
          {read.told ? (
            <>
              <h2 className="nhsuk-heading-m">{REVIEWERS.conflicts}</h2>
              <ConflictCards conflicts={read.conflicts} keys={keys} values={values} problems={problems} />
            </>
          ) : null}
        </div>
      </div>
    </>
  );
}

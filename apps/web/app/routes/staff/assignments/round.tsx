import { Link } from 'react-router';
import { Details } from '../../../components/content/details.tsx';
import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { InsetText } from '../../../components/content/inset-text.tsx';
import { Button } from '../../../components/form/button.tsx';
import { BackLink } from '../../../components/navigation/back-link.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { formOf } from '../../../session/form.server.ts';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { ROUND } from '../../../texts/assignments.ts';
import { AIMS, WORKLOAD } from '../../../texts/round-aims.ts';
import { instant } from '../../../texts/dates.ts';
import { NumberedPages } from '../../admin/numbered-pages.tsx';
import { DoneBanner } from '../frame/done-banner.tsx';
import { valueOf } from '../frame/form-values.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { ProblemSummary } from '../frame/problem-summary.tsx';
import type { Route } from './+types/round';
import { actOnRound } from './act-on-round.server.ts';
import { AimChoice } from './aim-choice.tsx';
import { aimFields } from './aim-value.ts';
import { ANEW } from './anew.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { EvaluationCard } from './evaluation-card.tsx';
import { RoundFigures } from './round-figures.tsx';
import { roundAddress } from './round-page.ts';
import { loadRound } from './round.server.ts';
import { WishList } from './wish-list.tsx';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  return { ...(await loadRound(request, params.round)), formKey: crypto.randomUUID() as string, aimKey: crypto.randomUUID() as string };
};

export const action = async ({ request, params }: Route.ActionArgs) => actOnRound(request, params.round, await formOf(request));

/** A proposal with its figures and reasons. All its buttons are of one form, so that each says which version it was pressed on. */
export default function Round({ loaderData: { round, page, shown, seats, begun, on, changed, formKey, aimKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  const open = round.state === 'proposed';
  const title = ROUND.title(round.stageTitle);
  const settled = ROUND.settled[round.state];
  // what was pressed on another version: whoever reads several pages has read the others in that one
  const isMixed = open && (changed || (page.of > 1 && values !== undefined && valueOf(values, 'version') !== String(round.version)));
  const { proposedSeats: proposed, evaluations: { length: total } } = round;
  return (
    <>
      <PageTitle title={title} refused={Boolean(problems?.length)} />
      <div className="nhsuk-u-margin-bottom-4">
        <BackLink href="/assignments">{ROUND.back}</BackLink>
      </div>
      <DoneBanner unless={actionData} />
      <ProblemSummary problems={problems} fields={aimFields(ANEW)} />
      <PageHeading>{title}</PageHeading>
      {settled ? (
        <InsetText>
          <p>{settled(instant(round.settledAt ?? ''), round.settledBy ?? '')}</p>
        </InsetText>
      ) : null}
      {round.moved.length > 0 ? (
        <WarningCallout heading={ROUND.outOfDate} headingLevel={2}>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {round.moved.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>{ROUND.outOfDateMore}</p>
        </WarningCallout>
      ) : null}
      {isMixed ? <ChangedMeanwhile roundId={round.id} pages={page.of} /> : null}
      {open && round.proposedBy === null ? (
        <InsetText>
          <p>{ROUND.repair}</p>
        </InsetText>
      ) : null}
      <RoundFigures round={round} />
      <p>
        <Link to="/assignments/workload">{WORKLOAD.link}</Link>
      </p>
      <FormFrame key={formKey} formKey={formKey}>
        <input type="hidden" name="version" value={round.version} />
        <WishList round={round} open={open} />
        {page.of > 1 ? <h2 className="nhsuk-heading-m">{ROUND.shown(page.from + 1, Math.min(page.to, total), total)}</h2> : null}
        {shown.map((evaluation) => (
          <EvaluationCard key={evaluation.evaluationId} round={round} seats={seats} evaluation={evaluation} open={open} on={on} />
        ))}
        <NumberedPages page={page} at={(number) => roundAddress(round.id, number, undefined, open ? begun : undefined)} />
        {open ? (
          <>
            {round.moved.length > 0 || isMixed ? null : <ConfirmAct proposed={proposed} pages={page.of} />}
            <div>
              <Button variant="secondary" name="intent" value="anew">
                {ROUND.anew}
              </Button>{' '}
              <Button variant="secondary" name="intent" value="discard">
                {ROUND.discard}
              </Button>
            </div>
          </>
        ) : null}
      </FormFrame>
      {open ? (
        <Details summary={AIMS.anew} open={Boolean(problems?.length) && valueOf(values, 'intent') === 'aim'}>
          <FormFrame key={aimKey} formKey={aimKey}>
            <input type="hidden" name="version" value={round.version} />
            <AimChoice id={ANEW} values={values} problems={problems} before={round} />
            <Button variant="secondary" name="intent" value="aim">
              {AIMS.anewButton}
            </Button>
          </FormFrame>
        </Details>
      ) : null}
    </>
  );
}

function ConfirmAct({ proposed, pages }: { proposed: number; pages: number }) {
  return (
    <>
      <p>{pages > 1 ? ROUND.confirmAll(pages) : null} {ROUND.confirmWords(proposed)}</p>
      <Button name="intent" value="confirm">
        {ROUND.confirm}
      </Button>
    </>
  );
}

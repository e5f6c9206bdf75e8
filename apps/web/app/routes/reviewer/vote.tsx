import { stageOf, transitionsOf } from '@waymark/domain/pipeline';
import type { Route } from './+types/vote';
import { SummaryList } from '../../components/content/summary-list.tsx';
import { SimulatedMark } from '../../components/evaluation/simulated-mark.tsx';
import { Button } from '../../components/form/button.tsx';
import { Radios } from '../../components/form/radios.tsx';
import { Textarea } from '../../components/form/textarea.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { instant } from '../../texts/dates.ts';
import { ADOPTION_PANEL } from '../../texts/adoption-panel.ts';
import { VOTE } from '../../texts/reviewer.ts';
import { valueOf } from '../staff/frame/form-values.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { problemWith } from '../staff/frame/problems.ts';
import { castVote } from './review/cast-vote.server.ts';
import { frameOf, loadReview } from './review/review.server.ts';
import { ReviewFrame } from './review/review-frame.tsx';

const DECIDES = { lead: null, closed: VOTE.closed, didNot: VOTE.didNot };
const ADVISES = { lead: ADOPTION_PANEL.vote, closed: ADOPTION_PANEL.voteClosed, didNot: ADOPTION_PANEL.didNotVote };

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const review = await loadReview(request, params.assignmentId);
  const identity = frameOf(review);
  const stage = stageOf(review.definition, review.mine.stage);
  if (!identity.voting || !stage) throw new Response(VOTE.notPanel, { status: 404 });
  const { ownVote: own, motions: open } = review.mine;
  const here = review.here && open.length > 0;
  // what somebody voted on stays named once nobody votes any more; until then only what is open can be chosen
  const motions = transitionsOf(review.definition, stage).filter(({ id }) => open.includes(id) || (!here && id === own?.motion));
  return { identity, motions: motions.map(({ id, label }) => ({ value: id, label })), own, here, words: stage.kind === 'adoption' ? ADVISES : DECIDES, formKey: crypto.randomUUID() as string };
};

export const action = async ({ request, params }: Route.ActionArgs) => castVote(request, params.assignmentId, await formOf(request));

export default function Vote({ loaderData: { identity, motions, own, here, words, formKey }, actionData }: Route.ComponentProps) {
  const { problems, values } = actionData ?? {};
  const kept = motions.some(({ value }) => value === own?.motion) ? own : null;
  return (
    <ReviewFrame identity={identity} page="vote">
      <PageTitle title={`${VOTE.title}: ${identity.name}`} refused={Boolean(problems?.length)} />
      <ProblemSummary key={formKey} problems={problems} fields={['motion', 'vote', 'reason']} />
      <PageHeading>{VOTE.title}</PageHeading>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          {here && words.lead ? <p>{words.lead}</p> : null}
          {own ? (
            <p>
              {here ? VOTE.before(instant(own.castAt)) : words.closed} {identity.simulated ? <SimulatedMark what="vote" /> : null}
            </p>
          ) : null}
          {here ? (
            <FormFrame key={formKey} formKey={formKey}>
              <Radios id="motion" name="motion" label={VOTE.motion} labelSize="s" items={motions} defaultValue={valueOf(values, 'motion', kept?.motion)} error={problemWith(problems, 'motion')} />
              <Radios id="vote" name="vote" label={VOTE.vote} labelSize="s" items={[...VOTE.votes]} defaultValue={valueOf(values, 'vote', kept?.vote)} error={problemWith(problems, 'vote')} />
              <Textarea id="reason" name="reason" label={VOTE.reason} labelSize="s" hint={VOTE.reasonHint} rows={5} defaultValue={valueOf(values, 'reason', kept?.reason)} error={problemWith(problems, 'reason')} />
              <Button>{own ? VOTE.change : VOTE.cast}</Button>
            </FormFrame>
          ) : own ? (
            <SummaryList
              rows={[
                { key: VOTE.motion, value: motions.find(({ value }) => value === own.motion)?.label ?? own.motion },
                { key: VOTE.vote, value: VOTE.votes.find(({ value }) => value === own.vote)?.label ?? own.vote },
                { key: VOTE.reason, value: own.reason },
              ]}
            />
          ) : (
            <p>{words.didNot}</p>
          )}
        </div>
      </div>
    </ReviewFrame>
  );
}

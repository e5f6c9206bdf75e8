import { lazy } from 'react';
import type { Route } from './+types/criterion';
import { Autosave } from '../../drafts/autosave.tsx';
import { reviewOf } from '../../drafts/place.ts';
import { useLastAnswer } from '../../drafts/use-last-answer.ts';
import { useStillWrong } from '../../drafts/still-wrong.ts';
import { Button } from '../../components/form/button.tsx';
import { SaveShortcut } from '../../components/form/save-shortcut.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { FormFrame } from '../../shell/form-frame.tsx';
import { instant } from '../../texts/dates.ts';
import { SAVING, SCORING } from '../../texts/review-writing.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { CriteriaRail } from './review/criteria-rail.tsx';
import { loadItem } from './review/item.server.ts';
import { EvidenceList } from './review/evidence-list.tsx';
import { ReviewFrame } from './review/review-frame.tsx';
import { citedPages } from './review/cited-pages.ts';
import { itemAction } from './review/item-action.server.ts';
import { PartSwitch } from './review/part-switch.tsx';
import { quoteField } from './review/quote-field.ts';
import { SavedElsewhere } from './review/saved-elsewhere.tsx';
import { ScoreForm } from './review/score-form.tsx';

/** Few reviews have any. In no Suspense, which would hide them where there is no script. */
const StaleCitations = lazy(async () => ({ default: (await import('./review/stale-citations.tsx')).StaleCitations }));

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const item = await loadItem(request, params.assignmentId, params.criterion);
  return { ...item, savedWords: item.savedAt ? SCORING.saved(instant(item.savedAt)) : null, formKey: crypto.randomUUID() as string };
};

export const action = ({ request, params }: Route.ActionArgs) => itemAction(request, params.assignmentId, params.criterion);

export const shouldRevalidate = (): boolean => true;

export default function Criterion({ loaderData, actionData }: Route.ComponentProps) {
  const { identity, item, place, rail, evidence, stale, named, rule, saved, read, savedWords, formKey } = loaderData;
  const answer = useLastAnswer(actionData, formKey);
  const [problems, whole] = useStillWrong(answer?.problems, answer?.key ?? formKey);
  const typed = answer?.typed ?? saved;
  const at = `/reviews/${identity.assignmentId}/${item.id}`;
  const parts = { toRead: evidence.first.length, answered: rail.filter(({ answered }) => answered).length, of: rail.length };
  const page = `${item.id} ${answer?.key ?? formKey}`;
  return (
    <ReviewFrame identity={identity} page="write">
      <PageTitle title={`${item.title}: ${identity.name}`} refused={Boolean(problems?.length)} />
      <ProblemSummary key={formKey} problems={problems} fields={['value', 'reason', 'page', ...[...typed.questions, ...typed.documents].map(quoteField)]} />
      <div className="wm-review">
        <CriteriaRail assignmentId={identity.assignmentId} items={rail} current={item.id} />
        {/* A form of its own for each item: else the browser keeps what was typed for the one before. */}
        <FormFrame key={item.id} formKey={answer?.key ?? formKey} className="wm-review__form" autoComplete="off">
          <div className="wm-review__top">
            <PageHeading caption={SCORING.criterionOf(place + 1, rail.length, item.kind === 'criterion' ? item.weight : null)}>{item.title}</PageHeading>
          </div>
          <section className="wm-review__evidence" id="evidence" aria-label={SCORING.evidence}>
            <PartSwitch current="evidence" {...parts} />
            <EvidenceList key={`evidence ${page}`} evidence={evidence} cited={typed.questions} quotes={typed.quotes} problems={problems} stale={stale.flatMap(({ question }) => question ?? [])} citable={item.kind === 'criterion' && identity.open} at={at} />
          </section>
          <section className="wm-review__score" id="score" aria-label={SCORING.yourReview}>
            <PartSwitch current="score" {...parts} />
            <div className="wm-review__fields">
              {answer?.theirs ? <SavedElsewhere answer={answer.theirs} /> : null}
              <StaleCitations stale={stale} compare={identity.revised ? `/reviews/${identity.assignmentId}/differences` : null} />
              <ScoreForm key={`fields ${page}`} item={item} rule={rule} typed={typed} documents={evidence.documents} cited={citedPages([...saved.documents, ...typed.documents], named)} at={at} disabled={!identity.open} problems={problems} />
            </div>
            <div className="wm-save-bar">
              {identity.open ? (
                <>
                  <Button>{place + 1 < rail.length ? SCORING.saveNext : SCORING.saveCheck}</Button>
                  <SaveShortcut words={SCORING.shortcut} />
                  <Autosave
                    key={`saving ${page}`}
                    of={reviewOf(identity.assignmentId)}
                    part={item.id}
                    words={SAVING}
                    read={answer?.read ?? read}
                    saved={savedWords}
                    arrived={answer ?? null}
                    whole={whole}
                  />
                </>
              ) : (
                <p>{SCORING.closed}</p>
              )}
            </div>
          </section>
        </FormFrame>
      </div>
    </ReviewFrame>
  );
}

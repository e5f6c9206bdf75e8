import type { Route } from './+types/criterion';
import { SaveState } from '../../components/evaluation/save-state.tsx';
import { Button } from '../../components/form/button.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formOf } from '../../session/form.server.ts';
import { FormFrame } from '../../shell/form-frame.tsx';
import { instant } from '../../texts/dates.ts';
import { SCORING } from '../../texts/reviewer.ts';
import { PageTitle } from '../staff/frame/page-title.tsx';
import { ProblemSummary } from '../staff/frame/problem-summary.tsx';
import { CriteriaRail } from './review/criteria-rail.tsx';
import { loadItem } from './review/item.server.ts';
import { EvidenceList } from './review/evidence-list.tsx';
import { ReviewFrame } from './review/review-frame.tsx';
import { saveAnswer } from './review/save-answer.server.ts';
import { ScoreForm } from './review/score-form.tsx';
import { typedAnswer } from './review/typed-answer.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => ({ ...(await loadItem(request, params.assignmentId, params.criterion)), formKey: crypto.randomUUID() as string });

export const action = async ({ request, params }: Route.ActionArgs) => saveAnswer(request, params.assignmentId, params.criterion, await formOf(request));

export default function Criterion({ loaderData, actionData }: Route.ComponentProps) {
  const { identity, item, place, rail, evidence, rule, saved, citedDocuments, version, savedAt, formKey } = loaderData;
  const { problems, values } = actionData ?? {};
  const typed = typedAnswer(values, saved);
  return (
    <ReviewFrame identity={identity} page="write">
      <PageTitle title={`${item.title}: ${identity.name}`} refused={Boolean(problems?.length)} />
      <ProblemSummary key={formKey} problems={problems} fields={['value', 'reason', 'page']} />
      <div className="wm-review">
        <CriteriaRail assignmentId={identity.assignmentId} items={rail} current={item.id} />
        {/* A form of its own for each item: else the browser keeps what was typed for the one before. */}
        <FormFrame key={item.id} formKey={formKey} className="wm-review__form">
          <input type="hidden" name="version" value={version} />
          <div className="wm-review__top">
            <PageHeading caption={SCORING.criterionOf(place + 1, rail.length, item.kind === 'criterion' ? item.weight : null)}>{item.title}</PageHeading>
            <p className="wm-review__jump">
              <a href="#evidence">{SCORING.evidence}</a> <a href="#score">{SCORING.yourReview}</a>
            </p>
          </div>
          <section className="wm-review__evidence" id="evidence" aria-label={SCORING.evidence}>
            <EvidenceList evidence={evidence} cited={typed.questions} citable={item.kind === 'criterion' && identity.open} />
          </section>
          <section className="wm-review__score" id="score" aria-label={SCORING.yourReview}>
            <div className="wm-review__fields">
              <ScoreForm item={item} rule={rule} typed={typed} documents={evidence.documents} cited={citedDocuments} disabled={!identity.open} problems={problems} />
            </div>
            <div className="wm-save-bar">
              {identity.open ? (
                <>
                  <Button>{place + 1 < rail.length ? SCORING.saveNext : SCORING.saveCheck}</Button>
                  <SaveState state={savedAt ? 'saved' : 'unsaved'}>{savedAt ? SCORING.saved(instant(savedAt)) : SCORING.notSaved}</SaveState>
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

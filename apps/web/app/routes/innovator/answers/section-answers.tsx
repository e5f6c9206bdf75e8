import { SummaryList } from '../../../components/content/summary-list.tsx';
import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { ButtonLink } from '../../../components/form/button.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { useForgetSent } from '../../../drafts/forget-sent.ts';
import { titled } from '../../../shell/title.ts';
import { CHECK } from '../../../texts/check.ts';
import { QUESTION } from '../../../texts/question.ts';
import { sectionPlace } from '../../../texts/section-place.ts';
import { TASKS } from '../../../texts/task-list.ts';
import { BackTo } from '../back-to.tsx';
import type { Route } from './+types/section-answers';
import { answerRows, sectionAnswers } from './answer-cards.tsx';
import { draftOf, questionsShown, sectionsOf } from './draft.server.ts';
import { LackingDocuments } from './lacking-documents.tsx';
import { remedyIn } from './problem-at.ts';
import { sentAlready } from './sent-already.server.ts';
import { SentNotice } from './sent-notice.tsx';
import { shownAnswer } from './shown-answer.ts';
import { questionAddress } from './way-through.ts';

/** The answers of one section: where its questions end, and where any of them is changed. */
export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const draft = await draftOf(request, params.id);
  const { innovation, form, answers, written } = draft;
  const place = form.sections.findIndex(({ id }) => id === params.sectionId);
  const section = form.sections[place];
  if (!section) throw new Response('', { status: 404 });
  const { missing = [], lacking = [] } = sectionsOf(draft).find(({ id }) => id === section.id) ?? {};
  const wrong = new Map(innovation.unfit.map(({ question, message }) => [question, remedyIn(form, question, message)]));
  const questions = questionsShown(form, section.id, answers);
  return {
    id: innovation.id,
    name: innovation.name,
    mayEdit: innovation.access !== 'view',
    section: { id: section.id, title: section.title, intro: section.intro, place: place + 1, of: form.sections.length },
    missing,
    lacking: lacking.map((one) => ({ ...one, section: section.id, label: questions.find(({ id }) => id === one.question)?.label ?? one.question })),
    sent: await sentAlready(request, innovation, questions),
    rows: sectionAnswers([{ id: section.id, title: section.title, questions }], written, new Set(missing.map(({ question }) => question)), shownAnswer, wrong).flatMap(({ rows }) => rows),
  };
};

export const meta: Route.MetaFunction = ({ loaderData, matches }) => [titled(matches, loaderData?.section.title, loaderData?.name)];

export default function SectionAnswers({ loaderData: { id, name, mayEdit, section, missing, lacking, sent, rows } }: Route.ComponentProps) {
  useForgetSent();
  const list = `/innovations/${id}/answers`;
  const first = mayEdit ? missing[0] : undefined;
  return (
    <>
      <BackTo href={list} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <PageHeading caption={sectionPlace(name, section.place, section.of)}>{section.title}</PageHeading>
          <p>{section.intro}</p>
          <SentNotice sent={sent} />
          {missing.length > 0 ? (
            <WarningCallout heading={CHECK.missing(missing.length)} headingLevel={2}>
              <ul className="nhsuk-list">
                {missing.map((one) => (
                  <li key={one.question}>{mayEdit ? <a href={questionAddress(id, section.id, one.question)}>{one.label}</a> : one.label}</li>
                ))}
              </ul>
            </WarningCallout>
          ) : null}
          <LackingDocuments lacking={lacking} innovation={id} from={mayEdit ? 'section' : null} />
          {rows.length > 0 ? <SummaryList rows={answerRows(rows, mayEdit ? (question) => questionAddress(id, section.id, question, 'section') : undefined)} /> : <p>{TASKS.dependsOnOthers}</p>}
          <div className="nhsuk-button-group">
            {first ? <ButtonLink href={questionAddress(id, section.id, first.question)}>{QUESTION.answerFirst}</ButtonLink> : null}
            <ButtonLink href={list} variant={first ? 'secondary' : undefined}>
              {QUESTION.toList}
            </ButtonLink>
          </div>
          {mayEdit && rows.length > 0 ? (
            <p>
              <a href={`${list}/${section.id}`}>{QUESTION.onOnePage}</a>
            </p>
          ) : null}
        </div>
      </div>
    </>
  );
}

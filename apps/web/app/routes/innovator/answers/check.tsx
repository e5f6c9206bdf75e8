import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { Button } from '../../../components/form/button.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { Radios } from '../../../components/form/radios.tsx';
import { GoesAlong } from './goes-along.tsx';
import { goingOf } from './going.ts';
import { guidanceGoing } from './guidance-going.ts';
import { kindInWords } from './kind-words.server.ts';
import { LackingDocuments } from './lacking-documents.tsx';
import { LapsingDocuments } from './lapsing-documents.tsx';
import { BackTo } from '../back-to.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { CHECK } from '../../../texts/check.ts';
import { choicesIn } from '@waymark/domain/confidence';
import { questionOf } from '@waymark/domain/forms';
import { PageTitle } from '../page-title.tsx';
import { ErrorList, errorsBy } from '../fields/error-list.tsx';
import { guidanceOf as answersToGuidance } from '../guidance/guided.server.ts';
import { isUnderWay } from '../tracker/stage-facts.ts';
import type { Route } from './+types/check';
import { AnswerCards, sectionAnswers } from './answer-cards.tsx';
import { DECLARATION } from './declaration.ts';
import { remedyIn } from './problem-at.ts';
import { draftOf, questionsShown, sectionsOf } from './draft.server.ts';
import { fieldOf } from './field-names.ts';
import { similarTo } from './own-similar.server.ts';
import { partsOfDraft } from './parts-of-draft.server.ts';
import { sendAction } from './send-action.server.ts';
import { SimilarKnown } from './similar-known.tsx';
import { shownAnswer } from './shown-answer.ts';
import { unfitGuidance } from './unfit-guidance.server.ts';
import { UnfitGuidanceList } from './unfit-guidance-list.tsx';
import { questionAddress } from './way-through.ts';
import { useForgetSent } from '../../../drafts/forget-sent.ts';
import { guidanceOf } from '../../../drafts/place.ts';
import { UnsavedGuidance } from '../../../drafts/unsaved-guidance.tsx';
import { useAnewOnce } from '../../../drafts/use-anew-once.ts';
import { UnsavedParts } from '../../../drafts/unsaved-parts.tsx';
import { useKeptParts } from '../../../drafts/use-kept-parts.ts';
import { UNSAVED } from '../../../texts/unsaved.ts';

const PROGRAMMES = graphql(`
  query OpenProgrammes {
    programmes {
      id
      name
      pipelines {
        id
        status
      }
    }
  }
`);

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const [draft, { programmes }, similar, guided] = await Promise.all([draftOf(request, params.id), load(request, PROGRAMMES), similarTo(request, params.id), answersToGuidance(request, params.id)]);
  const { innovation, form, answers, written } = draft;
  if (isUnderWay(innovation.evaluations.at(-1))) throw redirect(`/innovations/${params.id}/sent-answers`);
  const sections = sectionsOf(draft);
  const wrong = new Map(innovation.unfit.map(({ question, message }) => [question, remedyIn(form, question, message)]));
  const missing = sections.flatMap((section) => section.missing.map((one) => ({ ...one, section: section.id, wrong: wrong.get(one.question) ?? '' })));
  const shown = form.sections.map(({ id, title }) => ({ id, title, questions: questionsShown(form, id, answers) }));
  const declaration = form.sections.flatMap(({ questions }) => questions).find(({ id }) => id === DECLARATION);
  return {
    id: innovation.id,
    name: innovation.name,
    reference: innovation.reference,
    mayEdit: innovation.access !== 'view',
    missing,
    lapsing: sections.flatMap(({ id, lapsing }) => lapsing.map(({ question, standing, words }) => ({ section: id, question, standing, words }))),
    lacking: sections.flatMap(({ id, lacking }) => lacking.map((one) => ({ ...one, section: id, label: questionOf(form, one.question)?.label ?? one.question }))),
    similar,
    documents: innovation.documents.map(({ id: document, fileName, kind, inConfidence }) => ({ id: document, fileName, kind: kindInWords(kind), inConfidence })),
    guidance: guidanceGoing(innovation.id, guided),
    guidanceUnfit: await unfitGuidance(request, innovation.id, guided),
    going: JSON.stringify(goingOf(innovation.documents, guided)),
    sections: sectionAnswers(shown, { ...written, ...choicesIn(answers) }, new Set(missing.map(({ question }) => question)), shownAnswer, wrong),
    parts: partsOfDraft(form),
    declaration: declaration ? { label: declaration.label, options: declaration.options ?? [] } : null,
    programmes: innovation.evaluations.at(-1)?.stage === 'draft' ? [] : programmes.filter(({ pipelines }) => pipelines.some(({ status }) => status === 'published')).map(({ id, name }) => ({ id, name })),
    version: innovation.draftVersion,
    key: randomUUID(),
  };
};

export const action = ({ request, params }: Route.ActionArgs) => sendAction(request, params.id);

export const shouldRevalidate = (): boolean => true;

export default function Check({ loaderData, actionData }: Route.ComponentProps) {
  useForgetSent();
  const { id, name, reference, mayEdit, missing, lapsing, lacking, similar, documents, guidance, guidanceUnfit, going, sections, parts, declaration, programmes, version, key } = loaderData;
  const problems = actionData?.problems ?? [];
  const errors = errorsBy(problems);
  const kept = useKeptParts(id);
  const guided = useKeptParts(guidanceOf(id));
  useAnewOnce(kept.length === 0);
  return (
    <>
      <PageTitle words={CHECK.title} about={name} wrong={problems.length > 0} />
      <BackTo href={`/innovations/${id}/answers`} />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <ErrorList problems={problems} />
          <PageHeading caption={`${reference} ${name}`}>{CHECK.title}</PageHeading>
          <UnsavedParts of={id} parts={parts} kept={kept} text={UNSAVED.answers} />
          <UnsavedGuidance innovation={id} kept={guided} />
          {missing.length > 0 ? (
            <WarningCallout heading={CHECK.missing(missing.length)} headingLevel={2}>
              <ul className="nhsuk-list">
                {missing.map((one) => (
                  <li key={one.question}>
                    <a href={questionAddress(id, one.section, one.question, 'check')}>{one.label}</a>
                    {one.wrong ? `: ${one.wrong}` : null}
                  </li>
                ))}
              </ul>
            </WarningCallout>
          ) : null}
          <UnfitGuidanceList unfit={guidanceUnfit} />
          <LackingDocuments lacking={lacking} innovation={id} from={mayEdit ? 'check' : null} />
          <LapsingDocuments lapsing={lapsing} innovation={id} />
          <SimilarKnown {...similar} />
          <AnswerCards sections={sections} edit={mayEdit ? (section, question) => questionAddress(id, section, question, 'check') : undefined} />
          <GoesAlong documents={documents} guidance={guidance} innovation={id} />
          {mayEdit && missing.length + guidanceUnfit.length === 0 && kept.length + guided.length === 0 ? (
            <FormFrame formKey={key}>
              <input type="hidden" name="version" value={version} />
              <input type="hidden" name="going" value={going} />
              <h2 className="nhsuk-heading-m">{CHECK.send}</h2>
              <p>{CHECK.sendText}</p>
              {programmes.length > 1 ? (
                <Radios
                  id="programme"
                  name="programme"
                  label={CHECK.programme}
                  labelSize="s"
                  items={programmes.map((one) => ({ value: one.id, label: one.name }))}
                  defaultValue={actionData?.programme}
                  error={errors['programme']}
                />
              ) : (
                <input type="hidden" name="programme" value={programmes[0]?.id ?? ''} />
              )}
              {declaration ? (
                <Checkboxes
                  id={fieldOf(DECLARATION)}
                  name={fieldOf(DECLARATION)}
                  label={declaration.label}
                  labelSize="s"
                  items={declaration.options}
                  defaultValues={actionData?.declared ?? []}
                  error={errors[fieldOf(DECLARATION)]}
                />
              ) : null}
              <Button>{CHECK.confirm}</Button>
            </FormFrame>
          ) : null}
        </div>
      </div>
    </>
  );
}

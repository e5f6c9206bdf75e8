import { lazy } from 'react';
import { redirect } from 'react-router';
import { localDateOf } from '@waymark/domain/calendar';
import { Card } from '../../../components/content/card.tsx';
import { TaskList, type Task } from '../../../components/content/task-list.tsx';
import { NotificationBanner } from '../../../components/content/notification-banner.tsx';
import { SaveState } from '../../../components/evaluation/save-state.tsx';
import { ButtonLink } from '../../../components/form/button.tsx';
import { ArchivedBanner } from '../archived-banner.tsx';
import { BackTo } from '../back-to.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { instant } from '../../../texts/dates.ts';
import { INNOVATOR } from '../../../texts/innovator.ts';
import { DONE } from '../../../texts/innovator-done.ts';
import { TASK_LINKS } from '../../../texts/task-links.ts';
import { TASKS } from '../../../texts/task-list.ts';
import { titled } from '../../../shell/title.ts';
import type { Route } from './+types/task-list';
import { attention } from '../../documents/held.ts';
import { guidanceOf } from '../guidance/guided.server.ts';
import { besideOf, besideTasks } from './beside.ts';
import { draftOf, questionsShown, sectionsOf, type SectionState } from './draft.server.ts';
import { EditingNow } from './editing-line.tsx';
import { newestSaveOf } from './newest-save.server.ts';
import { partsOfDraft } from './parts-of-draft.server.ts';
import { guidanceStates } from './guidance-states.server.ts';
import { hintOf } from './section-hint.server.ts';
import { questionAddress, sectionAddress } from './way-through.ts';
import { People } from '../tracker/people-card.tsx';
import { isUnderWay } from '../tracker/stage-facts.ts';
import { useForgetSent } from '../../../drafts/forget-sent.ts';
import { similarTo } from './own-similar.server.ts';
import { SectionBars } from './section-bars.tsx';
import { UnsavedParts } from '../../../drafts/unsaved-parts.tsx';
import { useKeptParts } from '../../../drafts/use-kept-parts.ts';
import { UNSAVED } from '../../../texts/unsaved.ts';

/** Few drafts have any. In no Suspense, which would hide it where there is no script. */
const SimilarKnown = lazy(async () => ({ default: (await import('./similar-known.tsx')).SimilarKnown }));

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const [draft, similar, guidance] = await Promise.all([draftOf(request, params.id), similarTo(request, params.id), guidanceOf(request, params.id)]);
  const { innovation } = draft;
  if (isUnderWay(innovation.evaluations.at(-1))) throw redirect(`/innovations/${params.id}/sent-answers${new URL(request.url).search}`);
  return {
    links: TASK_LINKS,
    id: innovation.id,
    reference: innovation.reference,
    name: innovation.name,
    sections: sectionsOf(draft).map((section) => ({
      id: section.id, title: section.title, state: section.state, sendable: section.sendable, lacks: section.missing[0]?.question ?? null, kindsLacking: section.lacking.length, hint: hintOf(section),
      first: questionsShown(draft.form, section.id, draft.answers)[0]?.id ?? '',
    })),
    similar,
    beside: besideOf(innovation, await guidanceStates(request, draft, guidance), attention(innovation.documents, localDateOf(draft.now))),
    parts: partsOfDraft(draft.form),
    people: innovation.people,
    owner: innovation.access === 'owner',
    archived: innovation.archived,
    mayEdit: innovation.access !== 'view',
    begun: innovation.draftVersion > 0,
    sentBefore: innovation.evaluations.some(({ stage }) => stage !== 'draft'),
    newest: newestSaveOf({ innovation, installation: draft }),
    saved: { at: instant(innovation.savedAt), by: innovation.savedBy },
    done: new URL(request.url).searchParams.get('done') ?? '',
  };
};

export const meta: Route.MetaFunction = ({ loaderData, matches }) => [titled(matches, TASKS.title, loaderData?.name)];

export default function Tasks({ loaderData }: Route.ComponentProps) {
  useForgetSent();
  const { id, reference, name, sections, parts, people, owner, archived, mayEdit, begun, sentBefore, newest, saved, done } = loaderData;
  const completed = sections.filter(({ state }) => state === 'completed' || state === 'not-needed').length;
  const kept = useKeptParts(id);
  const complete = sections.every(({ sendable }) => sendable) && kept.length === 0;
  const first = sections.find(({ lacks }) => lacks);
  const tasks = sections.map((section): Task => ({
    title: section.title,
    href: mayEdit && !WITHOUT_QUESTIONS.includes(section.state) ? wayInto(id, section) : undefined,
    hint: section.hint,
    status: statusOf(section),
  }));
  return (
    <>
      <BackTo href={sentBefore ? `/innovations/${id}` : '/innovations'} />
      <ArchivedBanner id={id} archived={archived} />
      {DONE[done] ? <NotificationBanner variant="success" heading={DONE[done]} /> : null}
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <PageHeading caption={reference}>{name}</PageHeading>
          {begun ? <SaveState state="saved">{INNOVATOR.savedBy(saved.at, saved.by)}</SaveState> : null}
          <EditingNow innovation={id} newest={newest} />
          {begun ? (
            <p>
              <a href={`/innovations/${id}/versions`}>{loaderData.links.versions}</a>
              <br />
              <a href={`/innovations/${id}/activity`}>{loaderData.links.activity}</a>
            </p>
          ) : null}
          <p>
            <strong>{TASKS.progress(completed, sections.length)}</strong>
          </p>
          <SectionBars states={sections.map(({ state }) => state)} />
          <UnsavedParts of={id} parts={parts} kept={kept} text={UNSAVED.answers} />
          <h2 className="nhsuk-heading-m">{TASKS.answers}</h2>
          <TaskList tasks={tasks} idPrefix="section" />
          <SimilarKnown {...loaderData.similar} />
          <h2 className="nhsuk-heading-m">{TASKS.beside}</h2>
          <TaskList tasks={besideTasks(id, loaderData.beside)} idPrefix="beside" />
          <h2 className="nhsuk-heading-m">{TASKS.send}</h2>
          <TaskList
            idPrefix="send"
            tasks={[
              {
                title: TASKS.checkAndSend,
                href: complete && mayEdit ? `/innovations/${id}/check` : undefined,
                hint: complete ? undefined : TASKS.completeFirst,
                status: complete ? 'not-yet-started' : 'cannot-start-yet',
              },
            ]}
          />
        </div>
        <div className="nhsuk-grid-column-one-third">
          <Card heading={complete ? TASKS.readyHeading : TASKS.keepHeading} headingSize="m" accent>
            <p>{mayEdit ? (complete ? (completed < sections.length ? TASKS.readyButEnded : TASKS.ready) : TASKS.keep) : complete ? TASKS.readyToRead : TASKS.keepToRead}</p>
            {mayEdit ? <ButtonLink href={complete || !first ? `/innovations/${id}/check` : questionAddress(id, first.id, first.lacks!)}>{complete ? TASKS.checkAndSend : TASKS.continue}</ButtonLink> : null}
            <p>
              <a href={`/innovations/${id}/check`}>{TASKS.seeAll}</a>
            </p>
          </Card>
          <People people={people} heading={TASKS.people} link={{ href: `/innovations/${id}/people`, text: owner && !archived ? TASKS.invite : TASKS.seePeople }} />
          <Card heading={TASKS.nextHeading} headingSize="m">
            <p>{TASKS.next}</p>
          </Card>
          {owner ? (
            <Card heading={TASKS.more} headingSize="m">
              {begun ? (
                <p>
                  <a href={`/innovations/${id}/copy`}>{loaderData.links.copy}</a>
                </p>
              ) : null}
              <p>
                <a href={`/innovations/${id}/archive`}>{loaderData.links.archive}</a>
              </p>
            </Card>
          ) : null}
        </div>
      </div>
    </>
  );
}

/** A section that is complete but for a kind of document says so: nothing that it lists goes missing unseen. */
const statusOf = ({ state, kindsLacking }: { state: SectionState; kindsLacking: number }): Task['status'] => {
  if (state === 'not-needed') return { node: TASKS.notNeeded };
  return state === 'completed' && kindsLacking > 0 ? { node: TASKS.completedBut(kindsLacking) } : state;
};

const WITHOUT_QUESTIONS: readonly SectionState[] = ['cannot-start-yet', 'not-needed'];

/** A section begins with its first question, and goes on at the first that is missing; once complete it shows its answers. */
const wayInto = (innovation: string, { id, state, lacks, first }: { id: string; state: SectionState; lacks: string | null; first: string }): string => {
  const next = state === 'not-yet-started' ? first : lacks;
  return next ? questionAddress(innovation, id, next) : sectionAddress(innovation, id);
};

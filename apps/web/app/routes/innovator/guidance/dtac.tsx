import { completeness } from '@waymark/domain/forms';
import { formOfDtac, judgeDtac } from '@waymark/domain/guidance';
import { Details } from '../../../components/content/details.tsx';
import { NotificationBanner } from '../../../components/content/notification-banner.tsx';
import { TaskList, type Task } from '../../../components/content/task-list.tsx';
import { SaveState } from '../../../components/evaluation/save-state.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { useForgetSent } from '../../../drafts/forget-sent.ts';
import { lastSaved } from '../../../drafts/last-saved.ts';
import { dtacPart, guidanceOf } from '../../../drafts/place.ts';
import { UnsavedParts } from '../../../drafts/unsaved-parts.tsx';
import { useKeptParts } from '../../../drafts/use-kept-parts.ts';
import { INNOVATION_PAGES } from '../../../texts/innovation-pages.ts';
import { VERSIONS } from '../../../texts/draft-versions.ts';
import { DTAC, GUIDANCE } from '../../../texts/guidance.ts';
import { packSaved } from '../../../texts/pack-saving.ts';
import { UNSAVED } from '../../../texts/unsaved.ts';
import { titled } from '../../../shell/title.ts';
import { expiring } from '../../guidance/expiring.ts';
import { ExpiryList } from '../../guidance/expiry-list.tsx';
import { questionsShown } from '../answers/draft.server.ts';
import { InnovationFrame } from '../tracker/innovation-frame.tsx';
import type { Route } from './+types/dtac';
import { guidedOf } from './guided.server.ts';
import { judgedTask } from './judged-task.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { innovation, frame, documents, today, dtac } = await guidedOf(request, params.id);
  const form = formOfDtac(dtac.pack);
  const { missing } = completeness(form, dtac.answers);
  const inDate = new Set(documents.filter(({ validUntil }) => validUntil === null || validUntil >= today).map(({ kind }) => kind));
  const unfit = new Set(dtac.unfit.map(({ question }) => question));
  const judged = judgeDtac(dtac.pack, dtac.answers, { day: today, documents: inDate });
  return {
    frame,
    mayEdit: innovation.access !== 'view',
    sections: dtac.pack.sections.map(({ id, title, assessment }) => {
      const shown = questionsShown(form, id, dtac.answers);
      const open = shown.filter((question) => missing.includes(question.id)).length;
      const wrong = shown.some((question) => unfit.has(question.id));
      const begun = shown.some((question) => dtac.answers[question.id] !== undefined);
      return { id, title, assessment, result: judged.sections.find((one) => one.id === id)?.shown ?? 'unanswered', wrong, state: open === 0 ? ('completed' as const) : begun ? ('in-progress' as const) : ('not-yet-started' as const) };
    }),
    expiring: expiring({ pack: dtac.pack, answers: dtac.answers, documents, today }),
    saved: dtac.saved && packSaved(lastSaved(dtac.saved)),
    pin: dtac.pin,
    attribution: dtac.pack.attribution,
    done: new URL(request.url).searchParams.get('done'),
  };
};

export const meta: Route.MetaFunction = ({ loaderData, matches }) => [titled(matches, DTAC.title, loaderData?.frame.name)];

export default function Dtac({ loaderData: { frame, mayEdit, sections, expiring: items, saved, pin, attribution, done } }: Route.ComponentProps) {
  useForgetSent();
  const of = guidanceOf(frame.id);
  const kept = useKeptParts(of);
  const tasks = sections.map(({ id, title, ...how }): Task => ({
    title: `${id}. ${title}`,
    href: mayEdit ? `/innovations/${frame.id}/dtac/${id}` : undefined,
    ...judgedTask(how),
  }));
  return (
    <InnovationFrame frame={frame} page="guidance">
      {done === 'saved' || done === 'restored' ? <NotificationBanner variant="success" heading={done === 'saved' ? DTAC.saved : VERSIONS.restored} /> : null}
      <PageHeading>{DTAC.title}</PageHeading>
      <p>{frame.sent ? DTAC.sentLead : DTAC.lead}</p>
      {saved ? <SaveState state="saved">{saved}</SaveState> : null}
      {saved ? (
        <p>
          <a href={`/innovations/${frame.id}/versions?of=dtac`}>{VERSIONS.link}</a>
        </p>
      ) : null}
      <UnsavedParts of={of} parts={sections.map(({ id, title }) => ({ id: dtacPart(id), title: `${id}. ${title}` }))} kept={kept} text={UNSAVED.guidance} />
      <ExpiryList items={items} />
      <h2 className="nhsuk-heading-m">{DTAC.sections}</h2>
      <TaskList tasks={tasks} idPrefix="dtac" />
      <p>
        <a href={`/innovations/${frame.id}/guidance`}>{INNOVATION_PAGES.guidanceLink}</a>
      </p>
      <Details summary={GUIDANCE.attribution}>
        <p>{GUIDANCE.pack(pin)}. {DTAC.unofficial}</p>
        <p>{attribution}</p>
      </Details>
    </InnovationFrame>
  );
}

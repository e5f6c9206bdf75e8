import { randomUUID } from 'node:crypto';
import type { Question } from '@waymark/domain/forms';
import type { EsfPack } from '@waymark/domain/guidance';
import { Details } from '../../../components/content/details.tsx';
import { NotificationBanner } from '../../../components/content/notification-banner.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { lastSaved } from '../../../drafts/last-saved.ts';
import { ESF_PART } from '../../../drafts/place.ts';
import { useLastAnswer } from '../../../drafts/use-last-answer.ts';
import { useStillWrong } from '../../../drafts/still-wrong.ts';
import { INNOVATION_PAGES } from '../../../texts/innovation-pages.ts';
import { VERSIONS } from '../../../texts/draft-versions.ts';
import { DTAC, GUIDANCE } from '../../../texts/guidance.ts';
import { packSaved } from '../../../texts/pack-saving.ts';
import { DeviceList } from '../../guidance/device-list.tsx';
import { expiring } from '../../guidance/expiring.ts';
import { ExpiryList } from '../../guidance/expiry-list.tsx';
import { StandardsTable } from '../../guidance/standards-table.tsx';
import { TierSummary } from '../../guidance/tier-summary.tsx';
import { readMark } from '../answers/read-mark.server.ts';
import { typedOf } from '../answers/typed.ts';
import { unfitProblems } from '../answers/unfit-problems.server.ts';
import { ErrorList } from '../fields/error-list.tsx';
import { PageTitle } from '../page-title.tsx';
import { InnovationFrame } from '../tracker/innovation-frame.tsx';
import type { Route } from './+types/guidance';
import { Basis } from './basis.tsx';
import { ChoiceFields } from './choice-fields.tsx';
import { guidedOf } from './guided.server.ts';
import { esfAction } from './pack-action.server.ts';
import { PackFields } from './pack-fields.tsx';
import { esfForm } from './pack-forms.ts';

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { innovation, frame, documents, today, esf, dtac, guidance, devices, askedAt } = await guidedOf(request, params.id);
  const open = openQuestions(esf.pack, [...guidance.classification.missing, ...Object.keys(esf.answers).filter((question) => !guidance.restsOn[question]), ...esf.unfit.map(({ question }) => question)]);
  return {
    frame,
    mayEdit: innovation.access !== 'view',
    pin: esf.pin,
    pack: { tiers: esf.pack.tiers, tierCGroups: esf.pack.tierCGroups, questions: esf.pack.questions, attribution: esf.pack.attribution },
    guidance,
    devices,
    askedAt,
    open,
    typed: typedOf(open, esf.written),
    problems: unfitProblems(esfForm(esf.pack), open, esf),
    expiring: expiring({ pack: dtac.pack, answers: dtac.answers, documents, today }),
    read: readMark(open, esf.written),
    saved: esf.saved && packSaved(lastSaved(esf.saved)),
    done: new URL(request.url).searchParams.get('done'),
    key: randomUUID(),
  };
};

export const action = ({ request, params }: Route.ActionArgs) => esfAction(request, params.id);

export const shouldRevalidate = (): boolean => true;

/** Questions that the form leaves open, whether answered here or not, in the order of the framework. */
const openQuestions = (pack: EsfPack, asked: readonly string[]): Question[] =>
  esfForm(pack).sections.flatMap(({ questions }) => questions).filter(({ id }) => asked.includes(id));

export default function Guidance({ loaderData, actionData: came }: Route.ComponentProps) {
  const { frame, mayEdit, pin, pack, guidance, devices, askedAt, typed, read, saved, done, key } = loaderData;
  const answer = useLastAnswer(came, key);
  const open = answer?.questions ?? loaderData.open;
  const [problems, whole] = useStillWrong(answer?.problems ?? loaderData.problems, answer?.key ?? key);
  return (
    <InnovationFrame frame={frame} page="guidance">
      <PageTitle words={GUIDANCE.title} about={frame.name} wrong={problems.length > 0} />
      <ErrorList problems={problems} />
      {(done === 'saved' || done === 'restored') && !answer ? <NotificationBanner variant="success" heading={done === 'saved' ? DTAC.saved : VERSIONS.restored} /> : null}
      <PageHeading>{GUIDANCE.title}</PageHeading>
      <p>{GUIDANCE.lead}</p>
      <ExpiryList items={loaderData.expiring} />
      <p>
        {GUIDANCE.dtacLead}{' '}
        <a href={`/innovations/${frame.id}/dtac`}>{INNOVATION_PAGES.dtacLink}</a>
      </p>
      <p>
        <a href={`/innovations/${frame.id}/passport`}>{INNOVATION_PAGES.passportLink}</a>
      </p>
      <h2 className="nhsuk-heading-m">{GUIDANCE.tierHeading}</h2>
      <TierSummary pack={pack} classification={guidance.classification} />
      <Basis questions={pack.questions} guidance={guidance} askedAt={askedAt} />
      {open.length > 0 ? (
        <div className="nhsuk-grid-row">
          <div className="nhsuk-grid-column-two-thirds">
            <h2 className="nhsuk-heading-m">{GUIDANCE.open}</h2>
            <p>{GUIDANCE.openLead}</p>
            {saved ? (
              <p>
                <a href={`/innovations/${frame.id}/versions?of=esf`}>{VERSIONS.link}</a>
              </p>
            ) : null}
            {mayEdit ? (
              <PackFields innovation={frame.id} part={ESF_PART} questions={open} typed={typed} problems={problems} read={read} formKey={key} saved={saved} answer={answer} whole={whole} button={GUIDANCE.saveOpen} fields={ChoiceFields} />
            ) : (
              <p>{GUIDANCE.noEdit}</p>
            )}
          </div>
        </div>
      ) : null}
      {guidance.standards.length > 0 ? <StandardsTable standards={guidance.standards} askedAt={askedAt} /> : null}
      <DeviceList facts={devices} lead={GUIDANCE.deviceLead} />
      <Details summary={GUIDANCE.attribution}>
        <p>{GUIDANCE.pack(pin)}. {GUIDANCE.platformRule}</p>
        <p>{pack.attribution}</p>
      </Details>
    </InnovationFrame>
  );
}

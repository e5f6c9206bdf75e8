import { FeedbackRead } from '../../../components/evaluation/feedback-read.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { BackTo } from '../back-to.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { day } from '../../../texts/dates.ts';
import { FEEDBACK } from '../../../texts/feedback.ts';
import { LETTER } from '../../../texts/tracker.ts';
import { titled } from '../../../shell/title.ts';
import type { Route } from './+types/letter';
import { trackedOf } from './tracker.server.ts';

/** A letter of any of the innovation's evaluations. What is not released is not there. */
export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const { innovation } = await trackedOf(request, params.id);
  for (const { number } of [...innovation.evaluations].reverse()) {
    const { evaluation } = await trackedOf(request, params.id, number);
    const letter = evaluation?.decisions?.find(({ id }) => id === params.decisionId)?.letter;
    if (letter) return { id: params.id, name: innovation.name, reference: innovation.reference, simulated: evaluation!.simulated, letter, feedback: evaluation!.feedback?.find(({ decision }) => decision === params.decisionId) ?? null };
  }
  throw new Response('', { status: 404 });
};

export const meta: Route.MetaFunction = ({ loaderData, matches }) => [titled(matches, loaderData?.letter.title, loaderData?.name)];

/** Decision first, reasons next, then what they can do. */
export default function Letter({ loaderData: { id, name, reference, simulated, letter, feedback } }: Route.ComponentProps) {
  return (
    <>
      <BackTo href={`/innovations/${id}`} />
      <article className="nhsuk-u-reading-width">
        <PageHeading caption={`${LETTER.caption} – ${reference} ${name}`}>{letter.title}</PageHeading>
        {simulated ? (
          <p>
            <SimulatedMark what="letter" />
          </p>
        ) : null}
        {letter.releasedAt ? <p className="nhsuk-u-secondary-text-colour">{LETTER.released(day(letter.releasedAt))}</p> : null}
        <p className="nhsuk-lede-text">{letter.body.decision}</p>
        <h2 className="nhsuk-heading-m">{LETTER.reasons}</h2>
        <Paragraphs text={letter.body.reasons} />
        <h2 className="nhsuk-heading-m">{LETTER.next}</h2>
        <Paragraphs text={letter.body.next} />
        {feedback ? (
          <>
            <h2 className="nhsuk-heading-m">{FEEDBACK.title}</h2>
            <FeedbackRead reviews={feedback.reviews} simulated={feedback.simulated} />
          </>
        ) : null}
      </article>
    </>
  );
}

const Paragraphs = ({ text }: { text: string }) => text.split(/\n+/).map((line, index) => <p key={index}>{line}</p>);

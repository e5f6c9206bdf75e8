import { Card } from '../../../../components/content/card.tsx';
import { Details } from '../../../../components/content/details.tsx';
import { SummaryList } from '../../../../components/content/summary-list.tsx';
import { Tag } from '../../../../components/content/tag.tsx';
import { FeedbackRead } from '../../../../components/evaluation/feedback-read.tsx';
import { FEEDBACK } from '../../../../texts/feedback.ts';
import { LETTERS } from '../../../../texts/staff-letters.ts';
import { instant } from '../../../../texts/dates.ts';
import { Paragraphs } from '../../frame/paragraphs.tsx';
import { LetterActs } from './letter-acts.tsx';
import type { FormValues } from '../../frame/form-values.ts';
import type { Problem } from '../../frame/problems.ts';
import type { LetterRead } from './letter-list.server.ts';

const COLOUR = { decided: 'yellow', approved: 'blue', released: 'green' } as const;

interface LetterCardProps {
  evaluationId: string;
  decision: LetterRead;
  keys: readonly [string, string];
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
}

/** One decision with its letter: decision first, then reasons, then what they can do. */
export function LetterCard({ evaluationId, decision, keys, values, problems }: LetterCardProps) {
  const { letter, state, feedback } = decision;
  return (
    <Card heading={decision.label} headingSize="m" accent={state !== 'released'} id={`decision-${decision.id}`}>
      <p>
        <Tag colour={COLOUR[state]}>{LETTERS.state[state]}</Tag>
      </p>
      <SummaryList
        rows={[
          { key: LETTERS.decided, value: `${instant(decision.decidedAt)}${decision.decidedBy ? ` by ${decision.decidedBy}` : ''}` },
          { key: LETTERS.approved, value: letter.approvedAt ? instant(letter.approvedAt) : LETTERS.approve(decision.approvers) },
          { key: LETTERS.released, value: letter.releasedAt ? instant(letter.releasedAt) : LETTERS.release(decision.releasers) },
          ...(decision.reason ? [{ key: LETTERS.reasons, value: <Paragraphs text={decision.reason} /> }] : []),
        ]}
      />
      <h3 className="nhsuk-heading-s">{LETTERS.letter(letter.title)}</h3>
      <p>
        <strong>{letter.body.decision}</strong>
      </p>
      <Paragraphs text={letter.body.reasons} />
      <Paragraphs text={letter.body.next} />
      {decision.publishes || letter.body.publicReasons ? (
        letter.body.publicReasons ? (
          <>
            <h3 className="nhsuk-heading-s">{LETTERS.forPublic}</h3>
            <Paragraphs text={letter.body.publicReasons} />
          </>
        ) : (
          <p>{decision.lacksReasons ? LETTERS.lacksPublic(decision.approvers) : LETTERS.noPublic}</p>
        )
      ) : null}
      {decision.told.length > 0 ? (
        <>
          <h3 className="nhsuk-heading-s">{LETTERS.toldOfPilot}</h3>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {decision.told.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : null}
      {feedback && feedback.reviews.length > 0 ? (
        <Details summary={FEEDBACK.goesAlong(feedback.reviews.length, state === 'released')}>
          <FeedbackRead reviews={feedback.reviews} simulated={feedback.simulated} />
        </Details>
      ) : null}
      <p>
        <a href={`/evaluations/${evaluationId}/feedback/${decision.id}`}>{state === 'released' ? FEEDBACK.readChosen : FEEDBACK.choose}</a>
      </p>
      {decision.hasEvidence ? (
        <p>
          <a href={`/evaluations/${evaluationId}/decisions/${encodeURIComponent(decision.id)}/file`} download>
            {LETTERS.basisFile}
          </a>
        </p>
      ) : null}
      <LetterActs decision={decision} keys={keys} values={values} problems={problems} />
    </Card>
  );
}

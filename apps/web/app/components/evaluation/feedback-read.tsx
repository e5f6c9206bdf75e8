import { useId } from 'react';
import { FEEDBACK } from '../../texts/feedback.ts';
import { SimulatedMark } from './simulated-mark.tsx';

interface Answered {
  title: string;
  answer: string | null;
  anchor?: string | null;
  words: string | null;
}

export interface FeedbackReadProps {
  reviews: readonly { reviewer: string; stage: string; criteria: readonly Answered[]; gates: readonly Answered[] }[];
  simulated: boolean;
}

/** What an innovator reads of the reviews: the same for whoever previews it. */
export function FeedbackRead({ reviews, simulated }: FeedbackReadProps) {
  const id = useId();
  return (
    <>
      <p>
        {FEEDBACK.lead} {simulated ? <SimulatedMark what="reviews" /> : null}
      </p>
      {reviews.map(({ reviewer, stage, criteria, gates }, index) => (
        <section key={index} aria-labelledby={`${id}-${index}`}>
          <h3 className="nhsuk-heading-s" id={`${id}-${index}`}>
            {FEEDBACK.reviewer(reviewer, stage)}
          </h3>
          {criteria.length > 0 ? <Answers label={FEEDBACK.score} answers={criteria} /> : null}
          {gates.length > 0 ? (
            <>
              <h4 className="nhsuk-heading-xs">{FEEDBACK.gates}</h4>
              <Answers label={FEEDBACK.gate} answers={gates} />
            </>
          ) : null}
        </section>
      ))}
    </>
  );
}

/** Of each criterion or gate what was released: the answer, what the scale says of it, and the words. */
function Answers({ label, answers }: { label: string; answers: readonly Answered[] }) {
  return (
    <dl className="nhsuk-summary-list">
      {answers.map(({ title, answer, anchor, words }, at) => (
        <div className="nhsuk-summary-list__row" key={at}>
          <dt className="nhsuk-summary-list__key">{title}</dt>
          <dd className="nhsuk-summary-list__value">
            {answer === null ? null : (
              <p>
                {label}: {FEEDBACK.answer(answer)}
                {anchor ? FEEDBACK.means(anchor) : null}
              </p>
            )}
            {words === null ? null : (
              <p className="wm-as-typed" dir="auto">
                {words}
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

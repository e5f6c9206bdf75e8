import { useId } from 'react';
import { FEEDBACK } from '../../texts/feedback.ts';
import { SimulatedMark } from './simulated-mark.tsx';

export interface FeedbackReadProps {
  reviews: readonly { reviewer: string; stage: string; criteria: readonly { title: string; answer: string | null; words: string | null }[] }[];
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
      {reviews.map(({ reviewer, stage, criteria }, index) => (
        <section key={index} aria-labelledby={`${id}-${index}`}>
          <h3 className="nhsuk-heading-s" id={`${id}-${index}`}>
            {FEEDBACK.reviewer(reviewer, stage)}
          </h3>
          <dl className="nhsuk-summary-list">
            {criteria.map(({ title, answer, words }, at) => (
              <div className="nhsuk-summary-list__row" key={at}>
                <dt className="nhsuk-summary-list__key">{title}</dt>
                <dd className="nhsuk-summary-list__value">
                  {answer === null ? null : (
                    <p>
                      {FEEDBACK.score}: {FEEDBACK.answer(answer)}
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
        </section>
      ))}
    </>
  );
}

import { Tag } from '../../../components/content/tag.tsx';
import { SummaryList } from '../../../components/content/summary-list.tsx';
import { CHECK } from '../../../texts/reviewer.ts';
import { STALE } from '../../../texts/stale-citations.ts';
import { fieldId } from '../../staff/frame/problems.ts';
import type { AnswerSoFar } from './answers-so-far.ts';

/** One answer as it would be submitted, with what is missing of it. */
export function AnswerSummary({ answer, href }: { answer: AnswerSoFar; href: string | null }) {
  return (
    <SummaryList
      card={{
        id: fieldId(answer.field),
        tabIndex: -1,
        heading: answer.title,
        headingSize: 's',
        ...(href ? { actions: [{ text: CHECK.change, href }] } : {}),
      }}
      rows={[
        {
          key: CHECK.answer,
          value: (
            <>
              {answer.answer}
              {answer.problems.map((problem) => (
                <p key={problem} className="wm-problem">
                  {problem}
                </p>
              ))}
            </>
          ),
        },
        ...(answer.reason ? [{ key: CHECK.reasons, value: <p className="wm-written">{answer.reason}</p> }] : []),
        ...(answer.cited.length > 0 ? [{ key: CHECK.cited, value: <Cited answer={answer} /> }] : []),
        ...(answer.confidence ? [{ key: CHECK.confidence, value: answer.confidence }] : []),
        ...(answer.was ? [{ key: CHECK.was, value: <Was was={answer.was} /> }] : []),
      ]}
    />
  );
}

/** What was submitted, which counts until it is submitted again. */
function Was({ was: { answer, reason, cited, confidence } }: { was: NonNullable<AnswerSoFar['was']> }) {
  return (
    <>
      <p>{confidence ? CHECK.sure(answer, confidence) : answer}</p>
      {reason ? <p className="wm-written">{reason}</p> : null}
      {cited.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </>
  );
}

/** What an answer cites, and what of it a newer version changed. */
function Cited({ answer: { cited, stale } }: { answer: AnswerSoFar }) {
  return (
    <>
      {cited.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {stale.map(({ cited: one, because }) => (
        <p key={one}>
          <Tag colour="yellow">{STALE.tag}</Tag> {STALE.one(one, because)}
        </p>
      ))}
    </>
  );
}

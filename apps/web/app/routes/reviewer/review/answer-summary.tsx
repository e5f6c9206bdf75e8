import { SummaryList } from '../../../components/content/summary-list.tsx';
import { CHECK } from '../../../texts/reviewer.ts';
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
        ...(answer.cited.length > 0 ? [{ key: CHECK.cited, value: answer.cited.map((cited) => <p key={cited}>{cited}</p>) }] : []),
        ...(answer.confidence ? [{ key: CHECK.confidence, value: answer.confidence }] : []),
      ]}
    />
  );
}

import { DIFFERENCES } from '../../texts/differences.ts';
import { InsetText } from '../content/inset-text.tsx';

export interface AnsweredRequest {
  /** What was asked. */
  text: string;
  /** What the innovator wrote besides the answers that they changed. */
  answer: string | null;
  /** The revision that answers it. */
  revision: number;
}

/** What was asked for before answers changed, and what was said to it. */
export const AnsweredRequests = ({ requests }: { requests: readonly AnsweredRequest[] }) =>
  requests.map(({ text, answer, revision }) => (
    <InsetText key={revision}>
      <p>
        <strong>{DIFFERENCES.asked(revision)}</strong>
      </p>
      <p className="wm-written">{text}</p>
      <p className="wm-written">
        <strong>{DIFFERENCES.answer}:</strong> {answer ?? DIFFERENCES.inAnswers}
      </p>
    </InsetText>
  ));

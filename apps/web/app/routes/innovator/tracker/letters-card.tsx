import { Card } from '../../../components/content/card.tsx';
import { day } from '../../../texts/dates.ts';
import { TRACKER } from '../../../texts/tracker.ts';

interface LettersProps {
  id: string;
  /** Whether the newest letter is about where the evaluation stands now. */
  current: boolean;
  /** Whether the evaluation has ended: no letter is to come. */
  ended: boolean;
  letters: readonly { id: string; title: string; decision: string; releasedAt: string | null }[];
}

/** Letters, newest first; the decision of the newest stands here at once, while it holds. */
export const Letters = ({ id, letters, current, ended }: LettersProps) => (
  <Card heading={TRACKER.letters} headingSize="m">
    {letters.length === 0 ? <p>{ended ? TRACKER.noLettersMore : TRACKER.noLetters}</p> : null}
    {letters[0] && current ? <p>{letters[0].decision}</p> : null}
    <ul className="nhsuk-list">
      {letters.map((letter) => (
        <li key={letter.id}>
          <a href={`/innovations/${id}/letters/${letter.id}`}>{letter.title}</a>
          <br />
          <span className="nhsuk-u-secondary-text-colour">{letter.releasedAt ? day(letter.releasedAt) : ''}</span>
        </li>
      ))}
    </ul>
  </Card>
);

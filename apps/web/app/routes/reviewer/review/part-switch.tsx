import { SCORING } from '../../../texts/review-writing.ts';

interface PartSwitchProps {
  /** The part that it stands in. */
  current: 'evidence' | 'score';
  /** Answers to read first. */
  toRead: number;
  answered: number;
  of: number;
}

/**
 * The way from the evidence to the answer and back, always in sight where both do not fit beside each other. Each part has its own, which
 * sticks while that part is on the screen: so it names where one is without a script. Plain links.
 */
export function PartSwitch({ current, toRead, answered, of }: PartSwitchProps) {
  const parts = [
    { id: 'evidence', title: SCORING.evidence, more: SCORING.items(toRead) },
    { id: 'score', title: SCORING.yourReview, more: SCORING.answered(answered, of) },
  ];
  return (
    <nav className="wm-switch" aria-label={SCORING.partsFrom(current === 'evidence' ? SCORING.evidence : SCORING.yourReview)}>
      {parts.map(({ id, title, more }) => (
        <a key={id} className="wm-switch__part" href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
          {title} <span className="wm-switch__more">{more}</span>
        </a>
      ))}
    </nav>
  );
}

import { SCORING } from '../../../texts/review-writing.ts';

interface PartSwitchProps {
  /** Answers to read first. */
  toRead: number;
  answered: number;
  of: number;
}

/** The way from the evidence to the answer and back, always in sight where both do not fit beside each other. Plain links. */
export function PartSwitch({ toRead, answered, of }: PartSwitchProps) {
  return (
    <nav className="wm-switch" aria-label={SCORING.parts}>
      <a className="wm-switch__part" href="#evidence">
        {SCORING.evidence} <span className="wm-switch__more">{SCORING.items(toRead)}</span>
      </a>
      <a className="wm-switch__part" href="#score">
        {SCORING.yourReview} <span className="wm-switch__more">{SCORING.answered(answered, of)}</span>
      </a>
    </nav>
  );
}

import type { ReactNode } from 'react';

type StageStepsProps = { steps: readonly { name: string; more?: ReactNode; state: 'done' | 'now' | 'next' }[] };

const STATE_WORDS = { done: 'Completed', now: 'Now', next: 'Next' };

/** The steps inside the stage that runs, so far as they are the innovator's to know. */
export function StageSteps({ steps }: StageStepsProps) {
  return (
    <ul className="wm-steps">
      {steps.map(({ name, more, state }) => (
        <li className={`wm-steps__step wm-steps__step--${state}`} key={name}>
          <span className="nhsuk-u-visually-hidden">{STATE_WORDS[state]}: </span>
          <strong>{name}</strong> {more}
        </li>
      ))}
    </ul>
  );
}

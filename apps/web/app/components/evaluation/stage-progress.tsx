import type { ReactNode } from 'react';
import { StateIcon } from '../content/state-icon.tsx';
import { Tag } from '../content/tag.tsx';
import type { HeadingLevel } from '../heading.tsx';
import { WORDS } from '../../texts/components.ts';

export type AnnouncedStage = {
  name: string;
  state: 'done' | 'now' | 'next';
  /** "Finished 11 September 2026 – took 6 working days", or how long it usually takes. */
  when?: ReactNode;
  children?: ReactNode;
};

type StageProgressProps = { stages: readonly AnnouncedStage[]; headingLevel?: HeadingLevel; nowWords?: string };

const STATE_WORDS = { done: WORDS.stageDone, now: '', next: WORDS.stageNext };

/** The stages that are announced to the innovator, in order, with the one that runs. It shows nothing that is decided but not released. */
export function StageProgress({ stages, headingLevel = 2, nowWords = WORDS.stageNow }: StageProgressProps) {
  const Element = `h${headingLevel}` as const;
  return (
    <ol className="wm-stages">
      {stages.map(({ name, state, when, children }) => (
        <li className={`wm-stages__stage wm-stages__stage--${state}`} key={name} aria-current={state === 'now' ? 'step' : undefined}>
          <span className="wm-stages__dot" aria-hidden="true">
            {state === 'done' && <StateIcon name="tick" />}
          </span>
          <div className="wm-stages__body">
            <Element className="wm-stages__name">
              {STATE_WORDS[state] && <span className="nhsuk-u-visually-hidden">{STATE_WORDS[state]}</span>}
              {name} {state === 'now' && <Tag colour="blue">{nowWords}</Tag>}
            </Element>
            {when && <p className="wm-stages__when">{when}</p>}
            {children}
          </div>
        </li>
      ))}
    </ol>
  );
}

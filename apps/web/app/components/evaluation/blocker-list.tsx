import type { ReactNode } from 'react';
import type { HeadingLevel } from '../heading.tsx';
import { StateIcon } from '../content/state-icon.tsx';
import { WORDS } from '../../texts/components.ts';

export type Blocker = {
  /** The guard, which is unique in the list. */
  code: string;
  /** What is missing, with numbers: "2 of 3 reviews are in". */
  words: ReactNode;
  /** What the guard was asked on. */
  operands?: readonly { label: string; value: ReactNode }[];
  /** Where it can be mended, for those who can. */
  mend?: { text: string; href: string };
};

type BlockerListProps = { blockers: readonly Blocker[]; heading?: ReactNode; headingLevel?: HeadingLevel; nothing?: ReactNode };

/** Everything that blocks a step, at once: each guard in words with what it was asked on. */
export function BlockerList({ blockers, heading = WORDS.whatBlocks, headingLevel = 3, nothing = WORDS.nothingBlocks }: BlockerListProps) {
  const Element = `h${headingLevel}` as const;
  return (
    <div className="wm-blockers">
      <Element className="wm-blockers__heading">{heading}</Element>
      {blockers.length === 0 ? (
        <p className="wm-blockers__nothing">
          <StateIcon name="tick" />
          {nothing}
        </p>
      ) : (
        <ul className="wm-blockers__list">
          {blockers.map(({ code, words, operands = [], mend }) => (
            <li className="wm-blockers__blocker" key={code}>
              <StateIcon name="lock" />
              <div className="wm-blockers__body">
                <p className="wm-blockers__words">{words}</p>
                {operands.length > 0 && <Operands operands={operands} />}
                {mend && <a href={mend.href}>{mend.text}</a>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Operands({ operands }: { operands: NonNullable<Blocker['operands']> }) {
  return (
    <dl className="wm-blockers__operands">
      {operands.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

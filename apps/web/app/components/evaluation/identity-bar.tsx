import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { StageTag, type StageKind } from '../content/stage-tag.tsx';
import { SimulatedMark } from './simulated-mark.tsx';

type IdentityBarProps = {
  reference: string;
  organisation?: string;
  name: string;
  stage?: { kind: StageKind; name: string };
  simulated?: boolean;
  /** The few facts that every page of it needs. */
  facts?: readonly { label: string; value: ReactNode }[];
  /** Makes the whole page wide, for pages that compare. */
  wide?: boolean;
  /** Its sub-navigation. */
  children?: ReactNode;
};

/** Which innovation this is, on each of its pages. The heading of the page is the page's own. */
export function IdentityBar({ reference, organisation, name, stage, simulated, facts = [], wide, children }: IdentityBarProps) {
  return (
    <div className={classNames('wm-identity', wide && 'wm-wide')}>
      <div className="wm-identity__row">
        <div className="wm-identity__who">
          <p className="wm-identity__reference">{[reference, organisation].filter(Boolean).join(' · ')}</p>
          <p className="wm-identity__name">
            {name} {stage && <StageTag kind={stage.kind}>{stage.name}</StageTag>} {simulated && <SimulatedMark />}
          </p>
        </div>
        {facts.length > 0 && (
          <dl className="wm-identity__facts">
            {facts.map(({ label, value }) => (
              <div className="wm-identity__fact" key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      {children}
    </div>
  );
}

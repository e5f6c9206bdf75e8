import type { ReactNode } from 'react';
import type { HeadingLevel } from '../heading.tsx';
import { StateIcon } from '../content/state-icon.tsx';
import { WORDS } from '../../texts/components.ts';

export type Signature = {
  /** "First signature", "Second signature". */
  place: string;
  /** Absent while it is awaited. */
  signed?: { by: string; role?: string; when: string };
  /** Who may sign here while it is awaited. */
  awaited?: ReactNode;
};

type SignaturePanelProps = { heading: ReactNode; headingLevel?: HeadingLevel; signatures: readonly Signature[]; /** What is signed, and the form to sign it. */ children?: ReactNode };

/** Who signed a decision and who still must. Deciding is not announcing: nothing is released until all have signed. */
export function SignaturePanel({ heading, headingLevel = 2, signatures, children }: SignaturePanelProps) {
  const Element = `h${headingLevel}` as const;
  return (
    <section className="wm-signatures wm-box-end" aria-labelledby="signatures-heading">
      <Element className="wm-signatures__heading" id="signatures-heading">
        {heading}
      </Element>
      <ol className="wm-signatures__list">
        {signatures.map(({ place, signed, awaited }) => (
          <li className={`wm-signatures__signature wm-signatures__signature--${signed ? 'signed' : 'awaited'}`} key={place}>
            <StateIcon name={signed ? 'tick' : 'pen'} />
            <div>
              <p className="wm-signatures__place">{place}</p>
              {signed ? (
                <p className="wm-signatures__who">
                  {WORDS.signedBy} <strong>{signed.by}</strong>
                  {signed.role && <>, {signed.role}</>}, {signed.when}
                </p>
              ) : (
                <p className="wm-signatures__who">{WORDS.notSigned} {awaited}</p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {children}
    </section>
  );
}

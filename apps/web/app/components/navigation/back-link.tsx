import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { WORDS } from '../../texts/components.ts';

type BackLinkProps = { /** Without an address it is a button of the form around it, which then keeps what was typed. */ href?: string; hiddenPrefix?: string; reverse?: boolean; children?: ReactNode };

/** To the page before, in a journey of questions. */
export function BackLink({ href, hiddenPrefix, reverse, children = WORDS.back }: BackLinkProps) {
  const className = classNames('nhsuk-back-link', reverse && 'nhsuk-back-link--reverse');
  const words = (
    <>
      {hiddenPrefix && <VisuallyHidden>{hiddenPrefix} </VisuallyHidden>}
      {children}
    </>
  );
  if (href === undefined) {
    return (
      <button className={className} type="submit">
        {words}
      </button>
    );
  }
  return (
    <a className={className} href={href}>
      {words}
    </a>
  );
}

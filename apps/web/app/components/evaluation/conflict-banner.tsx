import type { ReactNode } from 'react';
import { SAVED_MEANWHILE } from '../../texts/components.ts';

type ConflictBannerProps = {
  /** What both wrote: "The problem it solves". */
  what: string;
  /** Who saved first, and when. */
  by: string;
  when: string;
  theirs: ReactNode;
  yours: ReactNode;
  /** What can be done: keep one, or write a third. */
  children?: ReactNode;
};

/** Somebody saved while you wrote. Both texts show, and nobody's words vanish. */
export function ConflictBanner({ what, by, when, theirs, yours, children }: ConflictBannerProps) {
  return (
    <section className="wm-conflict wm-box-end" role="alert" aria-labelledby="conflict-heading">
      <h2 className="wm-conflict__heading" id="conflict-heading">
        {SAVED_MEANWHILE.heading(by, what)}
      </h2>
      <p>{SAVED_MEANWHILE.lead}</p>
      <div className="wm-conflict__texts">
        <Version title={SAVED_MEANWHILE.theirs(by, when)}>{theirs}</Version>
        <Version title={SAVED_MEANWHILE.yours}>{yours}</Version>
      </div>
      {children}
    </section>
  );
}

function Version({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="wm-conflict__version">
      <h3 className="wm-conflict__title">{title}</h3>
      <div className="wm-conflict__text">{children}</div>
    </div>
  );
}

import type { ReactNode } from 'react';

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
        {by} saved “{what}” while you were writing
      </h2>
      <p>Both texts are here. Nothing is saved over until you choose.</p>
      <div className="wm-conflict__texts">
        <Version title={`Saved by ${by}, ${when}`}>{theirs}</Version>
        <Version title="Yours, not saved">{yours}</Version>
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

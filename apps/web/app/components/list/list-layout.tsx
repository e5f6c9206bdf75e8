import type { ReactNode } from 'react';

/** A list with its filter beside it, on a wide page; one below the other on a narrow screen. */
export function ListLayout({ filter, children }: { filter: ReactNode; children: ReactNode }) {
  return (
    <div className="wm-list-layout wm-wide">
      <div className="wm-list-layout__filter">{filter}</div>
      <div className="wm-list-layout__list">{children}</div>
    </div>
  );
}

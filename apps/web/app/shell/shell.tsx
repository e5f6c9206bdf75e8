import type { ReactNode } from 'react';
import type { RootData } from '../root.tsx';

/** The frame of every page. */
export const Shell = ({ root, children }: { root: RootData | undefined; children: ReactNode }) => (
  <>
    <a className="nhsuk-skip-link" href="#maincontent">
      Skip to main content
    </a>
    <header className="nhsuk-header" role="banner">
      <div className="nhsuk-width-container">{root?.brand.name ?? 'Waymark'}</div>
    </header>
    <div className="nhsuk-width-container">
      <main className="nhsuk-main-wrapper" id="maincontent">
        {children}
      </main>
    </div>
  </>
);

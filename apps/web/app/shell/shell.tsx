import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Footer } from '../components/navigation/footer.tsx';
import { Header } from '../components/navigation/header.tsx';
import { SkipLink } from '../components/navigation/skip-link.tsx';
import type { RootData } from '../root.tsx';
import { SHELL } from '../texts/shell.ts';
import { accountOf } from './account-of.ts';
import { useOwnWords } from './own-words.ts';
import { noteNoMore } from './typed-before.ts';

/** The frame of every page: who is signed in and as what, the parts of the service, and the pages that the law asks for. */
export const Shell = ({ root, children }: { root: RootData | undefined; children: ReactNode }) => {
  const { pathname, search } = useLocation();
  useHeadingFocus(pathname);
  useOwnWords(root, pathname);
  useEffect(noteNoMore, []);
  return (
    <>
      <SkipLink />
      <Header
        brand={root?.brand ?? { name: SHELL.name }}
        home="/"
        navigation={root?.navigation ?? []}
        account={accountOf(root, pathname + search)}
      />
      <div className="nhsuk-width-container">
        <main className="nhsuk-main-wrapper" id="maincontent">
          {children}
        </main>
      </div>
      <Footer links={SHELL.footer} copyright={root?.brand.owner}>
        <p className="nhsuk-body-s">{SHELL.simulated}</p>
      </Footer>
    </>
  );
};

/** After a change of page without a reload, the heading gets the focus, so that a screen reader says where one is. */
const useHeadingFocus = (pathname: string): void => {
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    const heading = document.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }, [pathname]);
};

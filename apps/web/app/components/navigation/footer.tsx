import type { ReactNode } from 'react';
import type { HeadingLevel } from '../heading.tsx';
import { WORDS } from '../../texts/components.ts';

type FooterProps = {
  links: readonly { text: string; href: string }[];
  /** Whose service it is, and under which licence. */
  copyright?: ReactNode;
  /** What everyone is to know, e.g. that the data are made up. */
  children?: ReactNode;
  /** Shown as one component among others: then it is not the end of the page, and its heading stands this deep. */
  specimen?: HeadingLevel;
};

/** The end of every page: the pages that the law asks for. */
export function Footer({ links, copyright, children, specimen }: FooterProps) {
  const Heading = `h${specimen ?? 2}` as const;
  return (
    <footer className="nhsuk-footer" role={specimen ? undefined : 'contentinfo'}>
      <div className="nhsuk-width-container">
        <div className="nhsuk-footer__meta">
          {links.length > 0 && (
            <>
              <Heading className="nhsuk-u-visually-hidden">{WORDS.supportLinks}</Heading>
              <ul className="nhsuk-footer__list">
                {links.map(({ text, href }) => (
                  <li className="nhsuk-footer__list-item" key={text}>
                    <a className="nhsuk-footer__list-item-link" href={href}>
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
          {children}
          {copyright && <p className="nhsuk-body-s">{copyright}</p>}
        </div>
      </div>
    </footer>
  );
}

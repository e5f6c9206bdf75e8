import type { ReactNode } from 'react';
import { WORDS } from '../../texts/components.ts';

type FooterProps = {
  links: readonly { text: string; href: string }[];
  /** Whose service it is, and under which licence. */
  copyright?: ReactNode;
  /** What everyone is to know, e.g. that the data are made up. */
  children?: ReactNode;
};

/** The end of every page: the pages that the law asks for. */
export function Footer({ links, copyright, children }: FooterProps) {
  return (
    <footer className="nhsuk-footer" role="contentinfo">
      <div className="nhsuk-width-container">
        <div className="nhsuk-footer__meta">
          {links.length > 0 && (
            <>
              <h2 className="nhsuk-u-visually-hidden">{WORDS.supportLinks}</h2>
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

import { PageHeading } from '../../components/page-heading.tsx';
import { useRoot } from '../../root.tsx';
import { titled } from '../../shell/title.ts';
import { HELP } from '../../texts/help.ts';
import type { Route } from './+types/help';

export const meta: Route.MetaFunction = ({ matches }) => [titled(matches, HELP.title)];

/** How innovators write, send and follow. Everybody may read it; only what is open to a visitor is linked for them. */
export default function Help() {
  const signedIn = Boolean(useRoot()?.me);
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <PageHeading>{HELP.title}</PageHeading>
        <p className="nhsuk-lede-text">{HELP.lead}</p>
        <nav aria-labelledby="contents">
          <h2 className="nhsuk-heading-s" id="contents">
            {HELP.contents}
          </h2>
          <ul className="nhsuk-list">
            {HELP.parts.map(({ heading }) => (
              <li key={heading}>
                <a href={`#${idOf(heading)}`}>{heading}</a>
              </li>
            ))}
          </ul>
        </nav>
        {HELP.parts.map(({ heading, list, links = [] }) => (
          <section key={heading} aria-labelledby={idOf(heading)}>
            <h2 className="nhsuk-heading-m" id={idOf(heading)}>
              {heading}
            </h2>
            <ul className="nhsuk-list nhsuk-list--bullet">
              {list.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {links
              .filter(({ href }) => signedIn || href === '/contact')
              .map(({ text, href }) => (
                <p key={href}>
                  <a href={href}>{text}</a>
                </p>
              ))}
          </section>
        ))}
      </div>
    </div>
  );
}

const idOf = (heading: string): string => heading.toLowerCase().replaceAll(' ', '-');

import { classNames } from '../class-names.ts';
import { WORDS } from '../../texts/components.ts';
import { BackLink } from './back-link.tsx';

type BreadcrumbProps = { items: readonly { text: string; href: string }[]; reverse?: boolean };

/** Where a page is, from the start. On a narrow screen it is one link back. */
export function Breadcrumb({ items, reverse }: BreadcrumbProps) {
  const last = items.at(-1);
  return (
    <nav className={classNames('nhsuk-breadcrumb', reverse && 'nhsuk-breadcrumb--reverse')} aria-label={WORDS.breadcrumb}>
      <ol className="nhsuk-breadcrumb__list">
        {items.map(({ text, href }) => (
          <li className="nhsuk-breadcrumb__list-item" key={text}>
            <a className="nhsuk-breadcrumb__link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ol>
      {last && (
        <BackLink href={last.href} hiddenPrefix={WORDS.backTo} reverse={reverse}>
          {last.text}
        </BackLink>
      )}
    </nav>
  );
}

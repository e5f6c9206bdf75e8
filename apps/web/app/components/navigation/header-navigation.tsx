import { classNames } from '../class-names.ts';
import { WORDS, partName } from '../../texts/components.ts';
import { Count } from './count.tsx';

export type NavigationItem = {
  text: string;
  href: string;
  /** `page`: this very page; `section`: a page below it. */
  current?: 'page' | 'section';
  /** How many things wait there, and what they are: "6 to do". */
  count?: { number: number; of: string };
};

/** The parts of the service. The list wraps: nothing is moved into a menu, and no script is needed. */
export function HeaderNavigation({ items, specimen }: { items: readonly NavigationItem[]; specimen?: string }) {
  return (
    <nav className="nhsuk-header__navigation nhsuk-header__navigation--white" aria-label={partName(WORDS.menu, specimen)}>
      <div className="nhsuk-header__navigation-container nhsuk-width-container">
        <ul className="nhsuk-header__navigation-list">
          {items.map(({ text, href, current, count }) => (
            <li className={classNames('nhsuk-header__navigation-item', current && 'nhsuk-header__navigation-item--current')} key={href + text}>
              <a className="nhsuk-header__navigation-link" href={href} aria-current={current && (current === 'page' ? 'page' : 'true')}>
                {current ? <strong className="nhsuk-header__navigation-item-current-fallback">{text}</strong> : text}
                {count && <Count {...count} />}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

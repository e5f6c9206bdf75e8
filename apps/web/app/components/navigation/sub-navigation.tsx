import { Count } from './count.tsx';
import type { NavigationItem } from './header-navigation.tsx';

type SubNavigationProps = { items: readonly NavigationItem[]; /** What the links are about: "Chest X-ray triage". */ label: string };

/** The pages of one thing, below its identity bar. */
export function SubNavigation({ items, label }: SubNavigationProps) {
  return (
    <nav className="wm-sub-navigation" aria-label={label}>
      <ul className="wm-sub-navigation__list">
        {items.map(({ text, href, current, count }) => (
          <li className="wm-sub-navigation__item" key={href}>
            <a className="wm-sub-navigation__link" href={href} aria-current={current && (current === 'page' ? 'page' : 'true')}>
              {text}
              {count && <Count {...count} />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import type { KeyboardEvent } from 'react';
import { classNames } from '../class-names.ts';
import type { Tab } from './tabs.tsx';

type TabListProps = { tabs: readonly Tab[]; selected?: string; /** Whether script runs: only then are the links tabs. */ live: boolean; onChoose: (id: string) => void };

/** How far each key moves among the tabs (WAI-ARIA Authoring Practices, tabs with automatic activation). */
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** Links to the parts of a page, which become tabs in the browser. */
export function TabList({ tabs, selected, live, onChoose }: TabListProps) {
  const move = (event: KeyboardEvent, index: number) => {
    const next = tabs[index + (STEPS[event.key] ?? 0)];
    if (!STEPS[event.key] || !next) return;
    event.preventDefault();
    onChoose(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };

  return (
    <ul className="nhsuk-tabs__list" role={live ? 'tablist' : undefined}>
      {tabs.map(({ id, label }, index) => (
        <li className={classNames('nhsuk-tabs__list-item', id === selected && 'nhsuk-tabs__list-item--selected')} key={id} role={live ? 'presentation' : undefined}>
          <a
            className="nhsuk-tabs__tab"
            href={`#${id}`}
            {...(live
              ? {
                  id: `tab-${id}`,
                  role: 'tab',
                  'aria-controls': id,
                  'aria-selected': id === selected,
                  tabIndex: id === selected ? 0 : -1,
                  onClick: (event) => {
                    event.preventDefault();
                    onChoose(id);
                  },
                  onKeyDown: (event) => move(event, index),
                }
              : {})}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

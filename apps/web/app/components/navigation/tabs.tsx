import { useEffect, useState, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { WORDS } from '../../texts/components.ts';
import { TabList } from './tab-list.tsx';

export type Tab = { id: string; label: string; panel: ReactNode };

type TabsProps = { tabs: readonly Tab[]; heading?: string };

/**
 * Parts of one page of which a person needs one at a time. The server writes all of them, with links to each;
 * in the browser one shows at a time. Nothing that must be compared goes into tabs.
 */
export function Tabs({ tabs, heading = WORDS.contents }: TabsProps) {
  const [chosen, choose] = useState<string>();

  useEffect(() => {
    const named = window.location.hash.slice(1);
    choose(tabs.some(({ id }) => id === named) ? named : tabs[0]?.id);
  }, []);

  const selected = chosen ?? tabs[0]?.id;
  return (
    <div className={classNames('nhsuk-tabs', chosen !== undefined && 'nhsuk-frontend-supported')}>
      <h2 className="nhsuk-tabs__heading">{heading}</h2>
      <TabList tabs={tabs} selected={selected} live={chosen !== undefined} onChoose={choose} />
      {tabs.map(({ id, panel }) => (
        <div
          className={classNames('nhsuk-tabs__panel', id !== selected && 'nhsuk-tabs__panel--hidden')}
          id={id}
          key={id}
          {...(chosen === undefined ? {} : { role: 'tabpanel', 'aria-labelledby': `tab-${id}` })}
        >
          {panel}
        </div>
      ))}
    </div>
  );
}

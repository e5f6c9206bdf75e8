import { content, describeShipped } from '../parity/describe-shipped.ts';
import { Tabs } from './tabs.tsx';

describeShipped('tabs', {
  unsupported: ['id'],
  compared: 4,
  // React turns the links into tabs, so nothing is left for nhsuk's script to find
  wanted: (html) => html.replace(' data-module="nhsuk-tabs"', ''),
  render: ({ items, idPrefix, visuallyHiddenText }) => (
    <Tabs heading={visuallyHiddenText} tabs={items.map(({ id, label, panel }: any, index: number) => ({ id: id ?? `${idPrefix}-${index + 1}`, label, panel: content(panel) }))} />
  ),
});

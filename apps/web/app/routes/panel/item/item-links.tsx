import { PANEL_ITEM } from '../../../texts/panel-item.ts';
import type { ItemPage } from './item.server.ts';

/** Where somebody goes on from an item. */
export function ItemLinks({ page: { item, links, ended } }: { page: Pick<ItemPage, 'item' | 'links' | 'ended'> }) {
  if (links.length === 0) return null;
  return (
    <nav aria-label={PANEL_ITEM.yours} className="wm-writes">
      <ul className="nhsuk-list">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
      {item.ownAssignmentId && !ended ? <p className="nhsuk-body-s">{PANEL_ITEM.leaving}</p> : null}
    </nav>
  );
}

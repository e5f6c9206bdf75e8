import { NotificationBanner } from '../../components/content/notification-banner.tsx';
import { INNOVATION_PAGES } from '../../texts/innovation-pages.ts';
import { day } from '../../texts/dates.ts';
import type { Archived } from './archived.ts';

/** Says on the pages of an archived innovation that it is archived, and how it comes back. */
export const ArchivedBanner = ({ id, archived }: { id: string; archived: Archived | null }) =>
  archived ? (
    <NotificationBanner titleId="archived-title" heading={INNOVATION_PAGES.archivedSince(day(archived.at))}>
      <p>{INNOVATION_PAGES.readOnly}</p>
      {archived.mayRestore ? (
        <p>
          <a className="nhsuk-notification-banner__link" href={`/innovations/${id}/archive`}>
            {INNOVATION_PAGES.restore}
          </a>
        </p>
      ) : null}
    </NotificationBanner>
  ) : null;

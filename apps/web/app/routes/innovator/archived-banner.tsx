import { NotificationBanner } from '../../components/content/notification-banner.tsx';
import { day } from '../../texts/dates.ts';
import { ARCHIVE } from '../../texts/mine.ts';
import type { Archived } from './archived.ts';

/** Says on each page of an archived innovation that it is archived, and how it comes back. */
export const ArchivedBanner = ({ id, archived }: { id: string; archived: Archived | null }) =>
  archived ? (
    <NotificationBanner titleId="archived-title" heading={ARCHIVE.since(day(archived.at))}>
      <p>{ARCHIVE.readOnly}</p>
      {archived.mayRestore ? (
        <p>
          <a className="nhsuk-notification-banner__link" href={`/innovations/${id}/archive`}>
            {ARCHIVE.restore}
          </a>
        </p>
      ) : null}
    </NotificationBanner>
  ) : null;

import { useSearchParams } from 'react-router';
import { NotificationBanner } from '../../../components/content/notification-banner.tsx';
import { DONE } from '../../../texts/staff-done.ts';

/** What was just done, said above the page that follows, until a form of that page is answered (`unless`). */
export function DoneBanner({ unless }: { unless?: unknown }) {
  const [asked] = useSearchParams();
  const words = unless ? undefined : DONE[asked.get('done') ?? ''];
  return words ? <NotificationBanner variant="success" heading={words} /> : null;
}

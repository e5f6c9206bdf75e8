import { useActionData, useSearchParams } from 'react-router';
import { NotificationBanner } from '../../components/content/notification-banner.tsx';
import { PEOPLE } from '../../texts/admin.ts';

/** What was just done, said once above the page that follows. */
export function DoneBanner() {
  const [asked] = useSearchParams();
  const refused = useActionData() !== undefined;
  const words = refused ? undefined : PEOPLE.done[asked.get('done') ?? ''];
  return words ? <NotificationBanner variant="success" heading={words} /> : null;
}

import { useLocation } from 'react-router';
import { InsetText } from '../components/content/inset-text.tsx';
import { CASE } from '../texts/staff-case.ts';
import { useFollowedVersion } from './followed-version.ts';

interface ChangedSinceProps {
  evaluationId: string;
  /** The version that this page shows. */
  version: number;
  /** Hash of the persisted subscription. */
  followedBy: string;
}

/** Says that an evaluation has changed since its page was opened. It is shown in a new tab: loading this one again would lose what somebody is typing. Says nothing without JavaScript. */
export function ChangedSince({ evaluationId, version, followedBy }: ChangedSinceProps) {
  const { pathname, search } = useLocation();
  const newest = useFollowedVersion(followedBy, evaluationId);
  return (
    <div role="status">
      {newest !== null && newest > version ? (
        <InsetText>
          <p>
            {CASE.changedSince}{' '}
            <a href={pathname + search} target="_blank" rel="noopener">
              {CASE.showNow}
            </a>
          </p>
        </InsetText>
      ) : null}
    </div>
  );
}

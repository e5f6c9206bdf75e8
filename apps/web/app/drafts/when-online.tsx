import type { MouseEvent } from 'react';
import { INNOVATOR } from '../texts/innovator.ts';
import { useOnline } from './use-online.ts';

const REASON = 'held-back-offline';

const hold = (event: MouseEvent): void => event.preventDefault();

/** What a button that goes on takes while there is no network: it stays in reach of the keyboard, says that it cannot be used, and why. Without script: nothing. */
export const useWhenOnline = () => {
  const online = useOnline();
  return { offline: !online, button: online ? {} : { 'aria-disabled': true, 'aria-describedby': REASON, onClick: hold } };
};

/** Why the buttons beside it cannot be used. */
export const OfflineReason = ({ offline }: { offline: boolean }) =>
  offline ? (
    <p id={REASON} className="nhsuk-hint">
      {INNOVATOR.offlineHeldBack}
    </p>
  ) : null;

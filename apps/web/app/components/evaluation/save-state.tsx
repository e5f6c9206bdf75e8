import type { ReactNode } from 'react';
import { StateIcon, type StateIconName } from '../content/state-icon.tsx';

export type Saving = 'saved' | 'saving' | 'unsaved' | 'offline' | 'failed';

const ICONS: Record<Saving, StateIconName> = { saved: 'tick', saving: 'refresh', unsaved: 'pen', offline: 'pause', failed: 'warning' };

type SaveStateProps = { state: Saving; /** "Draft saved 10:42am by Kim. It stays here until you send or delete it." */ children: ReactNode };

/** Whether a draft is safe, always in sight. A change is spoken politely; failing to save, at once. */
export function SaveState({ state, children }: SaveStateProps) {
  return (
    <p className={`wm-save-state wm-save-state--${state}`} role={state === 'failed' ? 'alert' : 'status'}>
      <StateIcon name={ICONS[state]} />
      {children}
    </p>
  );
}

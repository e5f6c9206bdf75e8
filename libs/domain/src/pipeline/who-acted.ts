import type { PipelineEvent } from './events.ts';
import type { PipelineState } from './state.ts';

/**
 * Only what somebody did counts as taking part; reading, timers and automatic moves do not. Neither does moving many evaluations
 * to another version, which decides nothing of any of them.
 */
export const remember = (state: PipelineState, event: PipelineEvent): PipelineState => {
  if (!event.by || event.type === 'started' || event.type === 'migrated') return state;
  const { person, roles } = event.by;
  const acted = new Set([...(state.actedAs[person] ?? []), ...roles]);
  return {
    ...state,
    actedAs: { ...state.actedAs, [person]: [...acted] },
    tookPart: state.tookPart.includes(person) ? state.tookPart : [...state.tookPart, person],
  };
};

import { openOverlays } from '@waymark/domain/pipeline';
import type { OnTrial } from './on-trial.ts';
import { innovator } from './people.ts';

/** The innovator answers every request that they were told of. */
export const answerRequests = (trial: OnTrial): void => {
  const requests = trial.definition.overlays.filter(({ unlocks }) => unlocks).map(({ id }) => id);
  for (const { id } of openOverlays(trial.state).filter(({ kind }) => requests.includes(kind)))
    trial.must({ type: 'close-overlay', by: innovator, id, outcome: 'answered', reason: '' });
};

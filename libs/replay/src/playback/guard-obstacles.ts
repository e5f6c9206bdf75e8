import type { GuardUse, Transition } from '@waymark/domain/pipeline';
import { INFORMATION_REQUEST } from './words.ts';
import type { Standing } from './walked.types.ts';

/** Bands of a lean, in points of the case score: no `mixed` case reaches what only `strong` ones do. */
const ONLY_STRONG_REACHES = 70;

/** Why the guards of the transition could not pass at this point of a playback, each with its remedy; none when they can. */
export const guardObstacles = (transition: Transition, standing: Standing): string[] =>
  transition.guards.flatMap((guard) => obstacle(guard, standing) ?? []);

const obstacle = (guard: GuardUse, standing: Standing): string | undefined => {
  switch (guard.type) {
    case 'noOpenRequests':
      if (!standing.overlays.includes(INFORMATION_REQUEST)) return undefined;
      return 'an information request is open; put a step “answer” before it';
    case 'reached': {
      const reached = (standing.runs[guard.stage ?? ''] ?? 0) > 0;
      if (reached !== Boolean(guard.not)) return undefined;
      return guard.not
        ? `the evaluation has been in ${guard.stage} before; use a step of the re-review instead`
        : `the evaluation was never in ${guard.stage}; put the steps that lead there before it`;
    }
    case 'pilotDataComplete':
      if (standing.months >= (guard.minPoints ?? 0)) return undefined;
      return `${standing.months} of ${guard.minPoints} months of readings are there; add “readings” for the rest`;
    case 'kpiTargetsMet':
      if (standing.trend === 'improves') return undefined;
      return 'the readings do not improve; only readings with lean “improves” meet the targets';
    case 'minScore':
      return standing.stage.kind === 'triage' ? undefined : scoreObstacle(guard.threshold ?? 0, standing);
    default:
      return undefined;
  }
};

const scoreObstacle = (threshold: number, { lean }: Standing): string | undefined => {
  if (lean !== 'weak' && (threshold < ONLY_STRONG_REACHES || lean === 'strong')) return undefined;
  const needed = threshold < ONLY_STRONG_REACHES ? '“mixed” or “strong”' : '“strong”';
  return `reviews with lean ${lean ? `“${lean}”` : 'not given'} cannot reach ${threshold}; the last reviews need lean ${needed}`;
};

import type { ApiClient } from './api-client.ts';
import { PlayProblem } from './play-problem.ts';
import { newestRevision } from './round.ts';

/** How often what is said against it can be heeded: once for citations, once for what was recorded before. */
const TRIES = 3;

/**
 * Records the triage rubric. It is recorded again where answers that it cites have changed, and confirms that; and on top
 * of what the officer recorded before: what is played was written on what is there now.
 */
export const recordPlayed = async (officer: ApiClient, answers: { evaluationId: string } & object): Promise<void> => {
  let input = { ...answers, expectedVersion: 0, revision: await newestRevision(officer, answers.evaluationId) };
  for (let tries = 1; ; tries += 1) {
    try {
      await officer.act('recordTriage', input);
      return;
    } catch (error) {
      const heeded = error instanceof PlayProblem ? heed(error) : {};
      if (tries === TRIES || Object.keys(heeded).length === 0) throw error;
      input = { ...input, ...heeded };
    }
  }
};

/** What the input has to say besides, so that it is taken. */
const heed = ({ blockers }: PlayProblem): { confirmed?: string[]; expectedVersion?: number } => {
  const stale = blockers.filter(({ code }) => code === 'stale-citation');
  const changed = blockers.find(({ code }) => code === 'review-changed');
  return {
    ...(stale.length > 0 ? { confirmed: stale.map(({ operands }) => (operands as { confirm: string }).confirm) } : {}),
    ...(changed ? { expectedVersion: (changed.operands as { version: number }).version } : {}),
  };
};

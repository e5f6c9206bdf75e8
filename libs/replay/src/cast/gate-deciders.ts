import type { Stage } from '@waymark/domain/pipeline';
import { candidates, unfilled } from './availability.ts';
import type { CastAsk, GateSeat, Person } from './cast.types.ts';

/** One person for each role that decides gates of the stage; who acted in that role on the evaluation before comes first. @throws CastProblem */
export const gateDeciders = (ask: CastAsk, stage: Stage, panel: readonly Person[]): GateSeat[] => {
  // Answers that stand from an earlier stage need nobody to give them again.
  if (stage.gateAnswersFrom) return [];
  const scores = (person: Person): string | undefined =>
    panel.includes(person) || ask.state.panel.includes(person.id) ? 'is on the panel of the evaluation' : undefined;
  return stage.gateDeciders.map(({ role, gates }) => {
    const person = candidates(ask, [role], scores)[0];
    if (!person) throw unfilled(ask, [role], `Nobody can decide ${gates.join(', ')}`, scores);
    return { role, gates: [...gates], person };
  });
};

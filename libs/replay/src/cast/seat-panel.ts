import type { Stage } from '@waymark/domain/pipeline';
import { candidates, unfilled } from './availability.ts';
import type { CastAsk, Person } from './cast.types.ts';
import { organisationsOf, quorumOf } from './seat-tracks.ts';

/**
 * The panel that votes or scores: as many members, of as many organisations, as the quorums of the stage ask, and nobody who
 * reviews the evaluation. Members who sat on it before come first. @throws CastProblem where there are too few
 */
export const seatPanel = (ask: CastAsk, stage: Stage): Person[] => {
  const role = stage.tracks[0]?.role ?? 'panel-member';
  const quorum = quorumOf(stage.transitions.flatMap(({ guards }) => guards).filter((guard) => guard.role === role));
  const [members, organisations] = [quorum?.n ?? 1, quorum?.distinctOrganisations ?? 1];
  const reviews = ({ id }: Person): string | undefined => (Object.hasOwn(ask.state.tracks, id) ? `reviews on the track ${ask.state.tracks[id]}` : undefined);
  const free = candidates(ask, [role], reviews);
  const sat = (person: Person): boolean => ask.state.panel.includes(person.id);
  const ordered = [...free.filter(sat), ...free.filter((person) => !sat(person))];
  // One of each organisation first, so that no favourite few crowd out the organisations that the quorum asks for.
  const isFirstOfTheirs = (person: Person): boolean => person === ordered.find(({ organisation }) => organisation.name === person.organisation.name);
  const first = ordered.filter(isFirstOfTheirs).slice(0, organisations);
  const panel = [...first, ...ordered.filter((person) => !first.includes(person))].slice(0, members);
  if (panel.length < members || organisationsOf(panel) < organisations) {
    throw unfilled(ask, [role], `${panel.length} of ${members} panel members, from ${organisationsOf(panel)} of ${organisations} organisations`, reviews);
  }
  return panel;
};

import { largestQuorum } from '@waymark/domain/panels';
import { hasPanel, stageOf, transitionsOf, type PipelineDefinition } from '@waymark/domain/pipeline';
import { votesStanding, type StepChecks, type VotesStanding } from './votes-standing.ts';

interface Here {
  stage: string;
  run: number;
}

interface Read {
  stage: string | null;
  run: number | null;
  whatBlocks: StepChecks | null;
  votes: readonly (Here & { person: string; counted: boolean })[] | null;
  assignments: readonly (Here & { person: string; organisation: string; tracks: readonly string[] })[] | null;
}

/**
 * How the votes of the panel that a case is with stand beside its quorum, for whoever reads votes. At a panel as the quorum of its steps
 * counts them; where an adoption is decided that one counts reviews, and the votes stand beside the number that advice takes.
 */
export const standingOf = (definition: PipelineDefinition, { stage: id, run, whatBlocks, votes, assignments }: Read): VotesStanding | null => {
  const stage = stageOf(definition, id ?? '');
  if (!stage || stage.kind === 'panel') return stage ? votesStanding(whatBlocks) : null;
  const use = hasPanel(stage) ? largestQuorum(transitionsOf(definition, stage)) : undefined;
  if (!use || !votes) return null;
  const isHere = (one: Here): boolean => one.stage === id && one.run === run;
  const cast = votes.filter((vote) => isHere(vote) && vote.counted);
  const seats = (assignments ?? []).filter((seat) => isHere(seat) && seat.tracks.length > 0);
  const organisations = cast.flatMap(({ person }) => seatOf(seats, person) ?? []);
  // somebody whose seat cannot be told from another’s by name: no number is better than a wrong one
  if (organisations.length < cast.length) return null;
  const [have, needed, organisationsNeeded] = [new Set(organisations).size, Math.max(1, use.n ?? 1), use.distinctOrganisations ?? 0];
  return { enough: cast.length >= needed && have >= organisationsNeeded, cast: cast.length, needed, organisations: have, organisationsNeeded };
};

/** The organisation of the one seat of somebody by this name; undefined where there is none, or two of them are of different ones. */
const seatOf = (seats: readonly { person: string; organisation: string }[], person: string): string | undefined => {
  const found = [...new Set(seats.filter((seat) => seat.person === person).map(({ organisation }) => organisation))];
  return found.length === 1 ? found[0] : undefined;
};

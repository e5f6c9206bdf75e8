import { countedActs, type CountedAct } from './counted-people.ts';
import { distinct } from './distinct.ts';
import type { Guard } from './guard.ts';
import { lacking } from './lacking.ts';

const peopleIn = (acts: CountedAct[]): number => distinct(acts.map(({ person }) => person)).length;

/** Enough independent people have submitted a review, or in a panel have voted. Nobody counted refuses. */
export const quorum: Guard = (use, facts) => {
  const counted = countedActs(use, facts);
  const perTrack = use.perTrack ?? 0;
  if (!counted) return lacking([facts.stageKind === 'panel' ? 'votes' : 'reviews'], { have: null });
  if (perTrack > 0 && !facts.tracks) return lacking(['tracks'], { have: peopleIn(counted) });

  const have = peopleIn(counted);
  // One person stands for one organisation, however many their reviews name.
  const organisations = Math.min(have, distinct(counted.map(({ organisation }) => organisation)).length);
  const emptyTracks = (facts.tracks ?? []).filter(
    (track) => peopleIn(counted.filter(({ tracks }) => tracks.includes(track))) < perTrack,
  );
  const enough = use.n !== undefined && have >= Math.max(1, use.n);
  return {
    pass: enough && organisations >= (use.distinctOrganisations ?? 0) && emptyTracks.length === 0,
    operands: {
      have,
      n: use.n ?? null,
      organisations,
      orgs: organisations,
      distinctOrganisations: use.distinctOrganisations ?? 'any number of',
      emptyTracks,
      ...(emptyTracks.length > 0 ? { remark: `Fewer than ${perTrack} on: ${emptyTracks.join(', ')}` } : {}),
    },
  };
};

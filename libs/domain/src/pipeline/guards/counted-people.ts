import type { GuardUse } from '../definition.ts';
import type { GuardFacts } from './facts.ts';

/** One act that counts towards a quorum. */
export interface CountedAct {
  person: string;
  organisation?: string;
  role?: string;
  tracks: string[];
}

/**
 * What counts towards the quorum: in a panel the votes cast, an abstention included, elsewhere the submitted reviews,
 * neither recused nor conflicted. Undefined where the reviews or votes are not known. A guard that names no role
 * counts every role.
 */
export const countedActs = (use: GuardUse, facts: GuardFacts): CountedAct[] | undefined => {
  const named = use.roles ?? (use.role ? [use.role] : undefined);
  const acts = facts.stageKind === 'panel' ? votesCast(facts) : reviewsSubmitted(facts);
  return acts?.filter(({ role }) => !named || !role || named.includes(role));
};

const unaffected = (row: { recused?: boolean; conflicted?: boolean }): boolean => !row.recused && !row.conflicted;

const votesCast = ({ votes }: GuardFacts): CountedAct[] | undefined =>
  votes
    ?.filter((vote) => vote.cast && unaffected(vote))
    .map(({ member, organisation, role }) => ({ person: member, organisation, role, tracks: [] }));

const reviewsSubmitted = ({ reviews }: GuardFacts): CountedAct[] | undefined =>
  reviews
    ?.filter((review) => review.state === 'submitted' && unaffected(review))
    .map(({ reviewer, organisation, role, track, tracks = [] }) => ({
      person: reviewer,
      organisation,
      role,
      tracks: track ? [track, ...tracks] : tracks,
    }));

import type { RoomQuorum, Tally } from '@waymark/domain/panels';
import type { Condition } from '@waymark/domain/pipeline';
import type { DeterminationRow, ViewRow, VoteRow } from './determination-rows.ts';

/**
 * What is frozen of a determination: all that it rests on. People stand in it by their ids, so that erasing somebody takes their name
 * and the text still has the hash that the record holds.
 */
export interface FrozenDetermination {
  evaluation: string;
  stage: string;
  run: number;
  /** What it was on the agenda of the meeting that determined; those of before do not say. */
  item?: string;
  number: number;
  transition: string;
  reasons: string;
  conditions: Condition[];
  departure: string | null;
  votes: VoteRow[];
  tally: Tally;
  recused: string[];
  quorum: RoomQuorum | null;
  minorityViews: ViewRow[];
  finalisedBy: string;
  finalisedAt: string;
  simulated: boolean;
}

/** What is frozen of a determination; null where there is none, or it is a draft. */
export const frozenIn = (row: Pick<DeterminationRow, 'content'> | null): FrozenDetermination | null => (row?.content ? (JSON.parse(row.content) as FrozenDetermination) : null);

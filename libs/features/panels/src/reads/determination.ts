import { rowsOf, type Tx } from '@waymark/database/transaction';
import { binds, isMinority, keepsQuorum, tallyOf } from '@waymark/domain/panels';
import { stageOf, transitionsOf } from '@waymark/domain/pipeline';
import { loadFacts, readEvaluation } from '@waymark/evaluations';
import { rolesIn, type SignedInPerson } from '@waymark/platform/auth';
import { countedVotes, minorityViews, newestDetermination, recusedFrom, type DeterminationRow, type ViewRow, type VoteRow } from './determination-rows.ts';
import { frozenIn } from './frozen-determination.ts';
import type { SeenItem } from './seen-items.ts';

/** Nothing of what a panel determines, as in a list of items and for whoever writes in a round that is open. */
export const UNDETERMINED = { determination: null, minorityViews: null, recused: null, determinedVotes: null, ownMinorityView: null, mayDetermine: false, mayDissent: false };

interface Reading {
  /** Whether the reader is in the room. */
  inRoom: boolean;
  /** As an instant. */
  now: string;
}

/** What a panel determines, for somebody who sees its item, and what they may do about it. */
export const determinationOf = async (tx: Tx, actor: SignedInPerson, item: SeenItem, { inRoom, now }: Reading): Promise<object> => {
  const newest = await newestDetermination(tx, item.stageRunId);
  // a draft is for staff and for members who are there; row security says so, and so does this
  const row = newest && (newest.finalisedAt || item.relation === 'staff' || (item.relation === 'reviewer' && inRoom)) ? newest : null;
  const votes = await countedVotes(tx, item.stageRunId);
  const own = votes.find(({ person }) => person === actor.id);
  const views = item.relation === 'auditor' ? [] : await minorityViews(tx, item.stageRunId);
  const frozen = frozenIn(row);
  // a final one that lapsed, or will as soon as somebody acts, is written anew
  const stands = frozen !== null && !row?.lapsedAt && keepsQuorum(frozen, votes);
  const chairs = item.relation === 'staff' && rolesIn(actor, item.programmeId).includes('panel-chair');
  const open = !item.over && !stands;
  return {
    ...(row ? await shown(tx, actor, item, row, votes, views) : UNDETERMINED),
    ownMinorityView: views.find(({ person }) => person === actor.id)?.text ?? null,
    mayDetermine: chairs && !item.over && (!stands || !(await canFollow(tx, actor, item, now))),
    mayDissent: open && own !== undefined && isMinority(own, row?.transition ?? null) && rolesIn(actor, item.programmeId).includes('panel-member'),
  };
};

/** Whether the step of a final determination can be taken: where a guard refuses it, its chair writes another. */
const canFollow = async (tx: Tx, actor: SignedInPerson, { evaluationId }: SeenItem, now: string): Promise<boolean> => {
  const evaluation = await readEvaluation(tx, actor, evaluationId);
  return evaluation !== null && binds(evaluation.published.definition, evaluation.state, await loadFacts(tx, evaluation), now);
};

const shown = async (tx: Tx, actor: SignedInPerson, item: SeenItem, row: DeterminationRow, votes: readonly VoteRow[], views: readonly ViewRow[]): Promise<object> => {
  const frozen = frozenIn(row);
  const staff = item.relation === 'staff';
  const recused = frozen?.recused ?? (await recusedFrom(tx, item.stageRunId));
  const said = frozen?.minorityViews ?? views.filter(({ person }) => votes.some((one) => one.person === person && isMinority(one, row.transition)));
  const names = await namesOf(tx, [...recused, ...said.map(({ person }) => person), ...(frozen?.votes ?? []).flatMap(({ person, organisation }) => [person, organisation])]);
  return {
    determination: { ...row, label: labelOf(item, row.transition), tally: frozen?.tally ?? (staff ? tallyOf(row.transition, votes) : null), quorum: frozen?.quorum ?? null, recusals: recused.length },
    recused: staff ? recused.map(names) : null,
    determinedVotes: staff && frozen ? frozen.votes.map((vote) => ({ ...vote, person: names(vote.person), organisation: names(vote.organisation), motion: labelOf(item, vote.motion) })) : null,
    minorityViews: item.relation === 'auditor' ? null : said.map(({ person, text }) => ({ person: names(person), text, mine: person === actor.id })),
  };
};

const labelOf = ({ published, stage }: SeenItem, id: string): string => {
  const found = stageOf(published.definition, stage);
  return (found ? transitionsOf(published.definition, found) : []).find((one) => one.id === id)?.label ?? id;
};

const NAMES = 'select id, display_name as name from person where id = any($1::uuid[]) union all select id, name from organisation where id = any($1::uuid[])';

/** Names of people and organisations as they are now. */
const namesOf = async (tx: Tx, ids: readonly string[]): Promise<(id: string) => string> => {
  const rows = await rowsOf<{ id: string; name: string }>(tx, NAMES, [[...new Set(ids)]]);
  const known = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => known.get(id) ?? '';
};

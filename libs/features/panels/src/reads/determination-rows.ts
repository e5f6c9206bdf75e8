import { decideAsPlatform, rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import type { CountedVote } from '@waymark/domain/panels';
import type { Condition } from '@waymark/domain/pipeline';

/** A determination as it is stored. */
export interface DeterminationRow {
  id: string;
  number: number;
  transition: string;
  reasons: string;
  conditions: Condition[];
  departure: string | null;
  version: number;
  writtenBy: string;
  writtenAt: Date;
  finalisedBy: string | null;
  finalisedAt: Date | null;
  content: string | null;
  sha256: string | null;
  decision: string | null;
  /** Since when it does not stand any more. */
  lapsedAt: Date | null;
  simulated: boolean;
}

const NEWEST = `select d.id, d.number, d.transition, d.reasons, d.conditions, d.departure, d.version, (select p.display_name from person p where p.id = d.written_by) as "writtenBy", d.written_at as "writtenAt",
    (select p.display_name from person p where p.id = d.finalised_by) as "finalisedBy", d.finalised_at as "finalisedAt", d.content, d.sha256, d.decision, d.lapsed_at as "lapsedAt", d.simulated
  from panel_determination d where d.stage_run_id = $1 and d.discarded_at is null order by d.number desc limit 1`;

/** The determination of a panel that counts: the newest that nobody discarded; null where none is written, and where row security hides it. */
export const newestDetermination = async (tx: Tx, stageRunId: string): Promise<DeterminationRow | null> => (await rowOf<DeterminationRow>(tx, NEWEST, [stageRunId])) ?? null;

export interface VoteRow extends CountedVote {
  organisation: string;
}

const COUNTED = `select v.person_id as person, v.organisation_id as organisation, v.vote, v.motion from panel_vote v where v.stage_run_id = $1
    and not exists (select 1 from assignment a where a.stage_run_id = v.stage_run_id and a.person_id = v.person_id and a.state = 'recused')
    and not exists (select 1 from conflict c where c.evaluation_id = v.evaluation_id and c.person_id = v.person_id and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))
  order by v.person_id`;

/** The votes of a panel that count. Whose they are is for staff to read: the caller decides what is told of them. */
export const countedVotes = (tx: Tx, stageRunId: string): Promise<VoteRow[]> => decideAsPlatform(tx, () => rowsOf<VoteRow>(tx, COUNTED, [stageRunId]));

const RECUSED = `select distinct a.person_id as person from assignment a where a.stage_run_id = $1 and (a.state = 'recused'
    or (a.state in ('accepted', 'submitted') and exists (select 1 from conflict c where c.evaluation_id = a.evaluation_id and c.person_id = a.person_id and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))))
  order by 1`;

/** Who of a panel stepped back or has a conflict of interest. */
export const recusedFrom = async (tx: Tx, stageRunId: string): Promise<string[]> =>
  (await decideAsPlatform(tx, () => rowsOf<{ person: string }>(tx, RECUSED, [stageRunId]))).map(({ person }) => person);

export interface ViewRow {
  person: string;
  text: string;
}

const VIEWS = 'select person_id as person, text from panel_minority_view where stage_run_id = $1 order by recorded_at, person_id';

/** Minority views on a panel's determination, as far as row security lets through. */
export const minorityViews = (tx: Tx, stageRunId: string): Promise<ViewRow[]> => rowsOf<ViewRow>(tx, VIEWS, [stageRunId]);

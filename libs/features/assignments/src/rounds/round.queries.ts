import { Injectable } from '@nestjs/common';
import { Database, rowsOf, type Tx } from '@waymark/database/transaction';
import { ACTS } from '@waymark/domain/access';
import { stageOf } from '@waymark/domain/pipeline';
import { programmesOf, publishedVersion, visibleUnseated } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { notFound } from '@waymark/platform/graphql';
import { movedSince } from './moved-since.ts';
import { OUT_OF_DATE } from './out-of-date.ts';
import { withSources, type WithParts } from './known-sources.ts';
import { waitingEvaluations } from './waiting-evaluations.ts';

/** Proposals of one page, and where pages end: beyond, nobody leafs. */
const [ON_A_PAGE, LAST_PAGE] = [50, 10_000];

/** Evaluations that wait for reviewers, and the proposals about them. */
@Injectable()
export class RoundQueries {
  constructor(private readonly database: Database) {}

  /** Evaluations whose stage asks for more people than hold a seat, of those that the asker sees and invites to; whoever sits in an open round finds nothing of it. */
  waiting(actor: SignedInPerson): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => waitingEvaluations(tx, await asker(tx, actor)));
  }

  /** Proposals of which the asker may see every evaluation, the newest first. What is of many rows is read only where it is asked for. */
  rounds(actor: SignedInPerson, page: number, asked: Asked): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => {
      const by = await asker(tx, actor);
      return titled(tx, await rowsOf<RoundRead>(tx, `${rounds(asked)} order by r.proposed_at desc, r.id limit ${ON_A_PAGE} offset $3`, [...by, Math.min(LAST_PAGE, Math.max(0, page - 1)) * ON_A_PAGE]), by);
    });
  }

  /** @param of the evaluations whose seats are read; all where none are named */
  async round(actor: SignedInPerson, id: string, asked: Asked, of: readonly string[] | null): Promise<object> {
    const [found] = await this.database.read(actor.id, async (tx) => {
      const by = await asker(tx, actor);
      const [one] = await titled(tx, await rowsOf<RoundRead & { outOfDate: boolean }>(tx, rounds(withMoved(asked), { id: '$3', of: '$4' }), [...by, id, ...(asked.fields.has('seats') ? [of?.map((one) => one.toLowerCase()) ?? null] : [])]), by);
      return one ? [{ ...one, moved: asked.fields.has('moved') && one.outOfDate ? await movedSince(tx, actor, id) : [] }] : [];
    });
    if (!found) throw notFound();
    return found;
  }
}

/** What has changed is looked for only where something has. */
const withMoved = ({ fields, parts }: Asked): Asked => ({ fields: fields.has('moved') ? new Set([...fields, 'outOfDate']) : fields, parts });

/** What a query asks of rounds. */
export interface Asked {
  fields: ReadonlySet<string>;
  parts: boolean;
}

interface RoundRead extends WithParts {
  pipelineVersionId: string;
  stage: string;
}

const asker = async (tx: Tx, actor: SignedInPerson): Promise<[string, string[]]> => [actor.id, await programmesOf(tx, actor, ACTS['round:propose'])];

const titled = async <Row extends RoundRead>(tx: Tx, asked: Row[], by: [string, string[]]) => {
  const rows = await withSources(tx, asked, by, SEEN);
  return Promise.all(rows.map(async (row) => ({ ...row, stageTitle: stageOf((await publishedVersion(tx, row.pipelineVersionId)).definition, row.stage)?.title ?? row.stage })));
};

/** What a coordinator may know of and is not seated in: `e` an evaluation, `$1` the person, `$2` programmes in which they propose rounds. */
const SEEN = visibleUnseated();

/** Whether the person of a row has no conflict of interest that excludes them from its evaluation: SQL. */
const unbarred = (row: string): string =>
  `not exists (select 1 from conflict c where c.evaluation_id = ${row}.evaluation_id and c.person_id = ${row}.person_id and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))`;

/** Who was asked about the stage runs of a proposal, and what they said. Of whoever has a conflict of interest since it is told no more: it counts nowhere. */
const BIDS = `select coalesce(jsonb_agg(jsonb_build_object('evaluationId', b.evaluation_id, 'personId', b.person_id, 'person', p.display_name, 'bid', b.bid) order by b.evaluation_id, p.display_name, p.id), '[]')
  from assignment_bid b join person p on p.id = b.person_id where b.stage_run_id in (select s.stage_run_id from assignment_round_seat s where s.round_id = r.id)
    and ${unbarred('b')}`;

/** A seat of somebody who is proposed: the best without them is told by name. What somebody in conflict said is told no more, nor what it adds to their fit. */
const seats = (parts: boolean, of: string | undefined): string => `select coalesce(jsonb_agg(jsonb_build_object('evaluationId', s.evaluation_id, 'personId', s.person_id, 'person', p.display_name, 'organisation', o.name, 'role', s.role,
    'held', s.assignment_id is not null, 'locked', s.locked, 'fit', case when ${unbarred('s')} then s.affinity else s.affinity - s.bid_points end, 'terms', s.terms, 'parts', ${parts ? 's.parts' : `'[]'::jsonb`}, 'price', s.price, 'probability', s.probability, 'bid', case when ${unbarred('s')} then s.bid end, 'bidPoints', case when ${unbarred('s')} then s.bid_points else 0 end, 'hasAlternative', s.has_alternative,
    'alternative', case when s.alternative is null then null else jsonb_build_object('loss', s.alternative -> 'loss', 'worstLoss', s.alternative -> 'worstLoss', 'moreGroups', s.alternative -> 'moreGroups', 'changes', s.alternative -> 'changes',
      'instead', (select n.display_name from person n where n.id = (s.alternative ->> 'instead')::uuid)) end) order by s.evaluation_id, s.role, p.display_name, p.id), '[]')
  from assignment_round_seat s join person p on p.id = s.person_id join organisation o on o.id = p.organisation_id where s.round_id = r.id${of ? ` and (${of}::text[] is null or s.evaluation_id::text = any(${of}::text[]))` : ''}`;

/** How many seats of a round are of a kind: SQL. Whoever is drawn, sits or is kept has none instead of whom somebody is looked for. */
const counted = (kind: string): string => `(select count(*)::int from assignment_round_seat s where s.round_id = r.id and ${kind})`;
const COUNTS = { proposedSeats: counted('s.assignment_id is null'), heldSeats: counted('s.assignment_id is not null'), untoldSeats: `case when r.aim = 'drawn' then 0 else ${counted('s.assignment_id is null and not s.locked and s.has_alternative is null')} end` };

const WISHES = `select coalesce(jsonb_agg(jsonb_build_object('evaluationId', w.evaluation_id, 'personId', w.person_id, 'person', p.display_name, 'wish', w.wish, 'role', w.role, 'cost', w.cost, 'worstCost', w.worst_cost, 'groupsCost', w.groups_cost) order by w.place), '[]')
  from assignment_round_wish w join person p on p.id = w.person_id where w.round_id = r.id`;

/** Why nothing keeps the stricter limit, after the wish that ended it, where one did: who is named is read as they are called now. SQL. */
const WHY_LOOSER = `(coalesce((select 'With ' || p.display_name || case w.wish when 'lock' then ' kept on ' else ' kept off ' end || i.reference || ': '
    from assignment_round_wish w join person p on p.id = w.person_id join evaluation e on e.id = w.evaluation_id join innovation i on i.id = e.innovation_id
    where w.round_id = r.id and w.place = r.looser_wish), '') || r.why_looser)`;

const NONE = `'[]'::jsonb`;

const EVALUATIONS = `(select jsonb_agg(jsonb_build_object('evaluationId', e.id, 'reference', i.reference, 'innovationName', i.name, 'simulated', e.simulated) order by i.reference, e.id)
      from evaluation e join innovation i on i.id = e.innovation_id where e.id = any(r.evaluation_ids))`;

/**
 * Evaluations of rounds, and those on which they rest, are each looked at once, however many rounds they are in.
 *
 * @param only placeholders, where it is of one round: its id, and whose seats
 */
const rounds = ({ fields, parts }: Asked, only?: { id: '$3'; of: '$4' }): string => `with seen as materialized (select e.id from evaluation e
    where e.id in (select unnest(o.evaluation_ids || o.sources) from assignment_round o where o.programme_id = any($2::uuid[])${only ? ` and o.id = ${only.id}` : ''}) and ${SEEN})
  select r.id, r.state, r.version, r.aim, r.balance, r.cap, r.plain_total as "plainTotal", r.worst_bound as "worstBound", r.expected, case when r.aim = 'drawn' then r.draw end as draw,
    (select coalesce(jsonb_agg(jsonb_build_object('evaluationIds', g.one -> 'evaluations', 'why', g.one -> 'why') order by g.place), '[]') from jsonb_array_elements(r.groups) with ordinality g (one, place)) as groups, r.programme_id as "programmeId", r.pipeline_version_id as "pipelineVersionId", r.stage, r.proposed_at as "proposedAt", r.settled_at as "settledAt", r.seed,
    r.optimal, r.aim_reached as "aimReached", r.total, r.worst, r.bound, case when r.looser_limit is null then r.optimum end as optimum, r.free_total as "freeTotal", r.free_moved as "freeMoved", r.considered, r.left_beyond as "leftBeyond", r.left_by_role as "leftByRole", r.strict_limit as "strictLimit", r.looser_limit as "looserLimit", ${WHY_LOOSER} as "whyLooser",
    (select display_name from person p where p.id = r.proposed_by) as "proposedBy", (select display_name from person p where p.id = r.settled_by) as "settledBy",
    cardinality(r.evaluation_ids) as size, ${fields.has('evaluations') ? EVALUATIONS : NONE} as evaluations,
    ${fields.has('seats') ? `(${seats(parts, only?.of)})` : NONE} as seats, ${fields.has('bids') ? `(${BIDS})` : NONE} as bids,
    ${Object.entries(COUNTS).map(([name, count]) => `${fields.has(name) ? count : '0'} as "${name}"`).join(', ')},
    ${fields.has('wishes') ? `(${WISHES})` : NONE} as wishes, '[]'::jsonb as moved, ${fields.has('outOfDate') ? OUT_OF_DATE : 'false'} as "outOfDate"
  from assignment_round r where r.programme_id = any($2::uuid[])${only ? ` and r.id = ${only.id}` : ''}
    and not exists (select 1 from unnest(r.evaluation_ids || r.sources) one (id) where one.id not in (select id from seen))`;

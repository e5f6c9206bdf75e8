import { Injectable } from '@nestjs/common';
import { ACTS } from '@waymark/domain/access';
import { weeksBehind, weeksOfWork } from '@waymark/domain/assignment';
import { localDateOf } from '@waymark/domain/calendar';
import { stageOf } from '@waymark/domain/pipeline';
import { Database, decideAsPlatform, rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { programmesOf, publishedVersion, visibleUnseated } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { named } from '../named.ts';
import type { WorkloadArguments } from './workload.inputs.ts';

/** Weeks that are looked at, this one among them; and those before it. */
const [WEEKS, BEHIND] = [8, 8];

/** People of one page. */
const PAGE = 20;

interface Review {
  pipelineVersionId: string;
  stage: string;
  dueAt: string | null;
}

interface Reviewer {
  maxConcurrentReviews: number | null;
  absences: { from: string; to: string }[];
  open: Review[];
  had: { from: string; to: string | null; finished: boolean }[];
}

/** What reviewers have to do over the weeks to come, and had to do over those before. */
@Injectable()
export class WorkloadQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Whoever reviews in the programmes of the asker, each with the weeks and open reviews that the asker may know of. */
  page(actor: SignedInPerson, { role, specialty, personId, name, page = 1 }: WorkloadArguments): Promise<object> {
    return this.database.read(actor.id, async (tx) => {
      const programmes = await programmesOf(tx, actor, ACTS['reviewer:candidates']);
      const today = localDateOf((await this.clock.now(tx)).toISOString());
      const asked = [programmes, role ?? null, specialty ?? null, personId ?? null, name?.trim() || null];
      return decideAsPlatform(tx, async () => {
        const found = (await rowOf<{ total: number; roles: string[]; specialties: string[] }>(tx, CHOICES, asked))!;
        const rows = await rowsOf<Reviewer>(tx, REVIEWERS, [actor.id, programmes, ...asked.slice(1), today, PAGE * (page - 1)]);
        const reviewers = await Promise.all(rows.map((row) => this.reviewer(tx, row, today, personId !== undefined && personId !== null)));
        return { reviewers, ...found, pageSize: PAGE };
      });
    });
  }

  private async reviewer(tx: Tx, { open, had, ...row }: Reviewer, today: string, onePerson: boolean): Promise<object> {
    const reviews: { dueOn: string | null }[] = [];
    for (const { pipelineVersionId, stage, dueAt, ...review } of open) {
      const { definition } = await publishedVersion(tx, pipelineVersionId);
      reviews.push({ ...review, stageTitle: stageOf(definition, stage)?.title ?? stage, dueOn: dueAt === null ? null : localDateOf(new Date(dueAt).toISOString()) } as { dueOn: string | null });
    }
    const behind = had.map(({ from, to, finished }) => ({ from: localDateOf(new Date(from).toISOString()), to: to === null ? null : localDateOf(new Date(to).toISOString()), finished }));
    return { ...row, reviews, past: onePerson ? weeksBehind(behind, today, BEHIND) : [], weeks: weeksOfWork(reviews.map(({ dueOn }) => dueOn), row.absences, row.maxConcurrentReviews, today, WEEKS) };
  }
}

/** Roles in which people sit on stages of the programmes: those of tracks and deciders of gates. Nobody is invited to triage. SQL */
const seatRoles = (programmes: string): string => `(select x ->> 'role' from pipeline_version v, jsonb_array_elements(v.definition -> 'stages') s,
    jsonb_array_elements(coalesce(s -> 'tracks', '[]') || coalesce(s -> 'gateDeciders', '[]')) x where v.programme_id = any(${programmes}::uuid[]) and s ->> 'kind' <> 'triage')`;

/**
 * Who reviews: whoever holds a role in one of the programmes in which people sit on a stage. Who that is, everybody knows
 * who looks for reviewers; what each has to do, not: it decides about nobody here.
 */
const reviewers = (programmes: string, role: string, specialty: string, person: string, name: string): string => `person p join organisation o on o.id = p.organisation_id left join reviewer_profile f on f.person_id = p.id
  where p.disabled_at is null and not p.machine and exists (select 1 from role_holding h where h.person_id = p.id and h.revoked_at is null and (h.programme_id is null or h.programme_id = any(${programmes}::uuid[]))
      and h.role in ${seatRoles(programmes)} and (${role}::text is null or h.role = ${role}))
    and (${specialty}::text is null or ${specialty} = any(f.specialties)) and (${person}::uuid is null or p.id = ${person}) and ${named(name)}`;

/** Of everybody, whatever is asked for: what one can ask for does not shrink. */
const EVERYBODY = reviewers('$1', 'null', 'null', 'null', 'null');

const CHOICES = `select (select count(*)::int from ${reviewers('$1', '$2', '$3', '$4', '$5')}) as total,
    (select coalesce(array_agg(distinct h.role order by h.role), '{}') from role_holding h where h.revoked_at is null and h.role in ${seatRoles('$1')} and (h.programme_id is null or h.programme_id = any($1::uuid[])) and h.person_id in (select p.id from ${EVERYBODY})) as roles,
    (select coalesce(array_agg(distinct one order by one), '{}') from (select unnest(f.specialties) as one from ${EVERYBODY}) x) as specialties`;

/** When the review of assignment `a` was first sent: what was amended, reopened, recused or released since changes no week that is over. SQL */
const FIRST_SENT = '(select min(c.saved_at) from review w join review_content c on c.review_id = w.id where w.assignment_id = a.id and c.submitted)';

/** `$1` the asker, `$2` the programmes, `$7` today, `$8` people before the page. Only such reviews count as the asker may know of, as in the list of candidates. The weeks that are over are looked up for one person alone, who was asked for. */
const REVIEWERS = `select p.id as "personId", p.display_name as "displayName", o.name as organisation, coalesce(f.specialties, '{}') as specialties, f.max_concurrent_reviews as "maxConcurrentReviews",
    (select array_agg(distinct h.role order by h.role) from role_holding h where h.person_id = p.id and h.revoked_at is null and h.role in ${seatRoles('$2')} and (h.programme_id is null or h.programme_id = any($2::uuid[]))) as roles,
    (select coalesce(jsonb_agg(jsonb_build_object('from', b.from_day, 'to', b.to_day) order by b.from_day, b.to_day), '[]') from absence b where b.person_id = p.id and b.to_day >= $7::date) as absences,
    (select coalesce(jsonb_agg(jsonb_build_object('evaluationId', e.id, 'reference', i.reference, 'innovationName', i.name, 'simulated', e.simulated, 'pipelineVersionId', e.pipeline_version_id, 'stage', t.stage, 'role', a.role, 'state', a.state,
        'invitedAt', a.invited_at, 'dueAt', case when t.stage = e.stage and t.run = e.run and not e.paused then e.due_at end) order by e.due_at nulls last, a.invited_at, a.id), '[]')
      from assignment a join evaluation e on e.id = a.evaluation_id join innovation i on i.id = e.innovation_id join stage_run t on t.id = a.stage_run_id
      where a.person_id = p.id and a.state in ('invited', 'accepted') and ${visibleUnseated()}) as open,
    case when $5::uuid is null then '[]' else (select coalesce(jsonb_agg(jsonb_build_object('from', a.invited_at, 'to', coalesce(${FIRST_SENT}, a.settled_at), 'finished', a.state = 'submitted' or ${FIRST_SENT} is not null) order by a.invited_at, a.id), '[]')
      from assignment a join evaluation e on e.id = a.evaluation_id
      where a.person_id = p.id and (coalesce(${FIRST_SENT}, a.settled_at) is null or coalesce(${FIRST_SENT}, a.settled_at) >= ($7::date - ${7 * (BEHIND + 1) + 1})::timestamp at time zone 'Europe/London') and ${visibleUnseated()}) end as had
  from ${reviewers('$2', '$3', '$4', '$5', '$6')} order by p.display_name, p.id limit ${PAGE} offset $8`;

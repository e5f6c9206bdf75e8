import { Injectable } from '@nestjs/common';
import { ACTS, mayAsk } from '@waymark/domain/access';
import { localDateOf } from '@waymark/domain/calendar';
import { Database, decideAsPlatform, rowsOf, type Tx } from '@waymark/database/transaction';
import { currentStageRun, detectConflicts, detectOn, groundsOn, personInterests, programmesOf, readEvaluation, visible, visibleUnseated, type LockedEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { blockersFor, notFound } from '@waymark/platform/graphql';
import { named } from './named.ts';
import { candidateFits } from './fit/candidate-fits.ts';
import { FULL, invitationBlockers, knownToBeFull } from './operations/invitation-blockers.ts';
import { seatFor } from './operations/seat.ts';

interface Candidate {
  personId: string;
  displayName: string;
  openReviews: number;
  maxConcurrentReviews: number | null;
}

/** Whom a coordinator could invite, and what their interests lead to. */
@Injectable()
export class AssignmentQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Everybody who holds the role in the programme, each with how they fit and all that bars them.
   *
   * @param name only whose name holds it; how they fit is beside everybody all the same
   */
  candidates(actor: SignedInPerson, evaluationId: string, role: string, name?: string): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => {
      const evaluation = await readEvaluation(tx, actor, evaluationId);
      if (evaluation?.relation !== 'staff' || !mayAsk('reviewer:candidates', evaluation.roles)) throw notFound();
      const now = (await this.clock.now(tx)).toISOString();
      return decideAsPlatform(tx, async () => {
        const programmes = await programmesOf(tx, actor, ACTS['reviewer:candidates']);
        const people = await rowsOf<Candidate & { asked: boolean }>(tx, CANDIDATES, [actor.id, programmes, localDateOf(now), role, evaluation.programmeId, name?.trim() || null]);
        const found: object[] = [];
        const grounds = await groundsOn(tx, evaluation, now);
        const fits = await candidateFits(tx, actor, evaluation, await currentStageRun(tx, evaluation), people.map(({ personId }) => personId));
        for (const { asked, ...person } of people) if (asked) found.push({ ...person, ...fits.get(person.personId), ...(await this.standing(tx, actor, evaluation, role, person, now, grounds)) });
        return found;
      });
    });
  }

  /** Every innovation that a person's interests touch, of those that the asker may know of or that nobody evaluates yet. */
  interestEffects(actor: SignedInPerson, personId: string): Promise<object[]> {
    return this.database.read(actor.id, (tx) =>
      decideAsPlatform(tx, async () => {
        const person = await personInterests(tx, personId);
        if (!person) throw notFound();
        const innovations = await rowsOf<{ id: string }>(tx, CONCERNED, [actor.id, await programmesOf(tx, actor, ACTS['reviewer:candidates'])]);
        const now = (await this.clock.now(tx)).toISOString();
        const found = await detectConflicts(tx, person, innovations.map((row) => row.id), now);
        return found.map(({ innovation, ...rest }) => ({ innovationId: innovation, ...rest }));
      }),
    );
  }

  private async standing(tx: Tx, actor: SignedInPerson, evaluation: LockedEvaluation, role: string, { personId, displayName, openReviews, maxConcurrentReviews }: Candidate, now: string, grounds: Awaited<ReturnType<typeof groundsOn>>) {
    const seat = seatFor(evaluation, role);
    const person = await personInterests(tx, personId);
    if ('code' in seat || !person) return { conflict: 'none', because: null, blockers: 'code' in seat ? blockersFor(actor, [seat]) : [] };
    const conflict = await detectOn(tx, person, grounds);
    const blockers = await invitationBlockers(tx, evaluation, await currentStageRun(tx, evaluation), person, seat, conflict, now);
    // by what they have to do anywhere, the list would name who sits on a case that is hidden from whoever asks
    const known = blockers.flatMap((one) => (one.code === FULL ? knownToBeFull(personId, displayName, openReviews, maxConcurrentReviews) : [one]));
    return { conflict: conflict?.effect ?? 'none', because: conflict?.because ?? null, blockers: blockersFor(actor, known) };
  }
}

/** `$1` the person who asks, `$2` programmes in which they invite. */
const CONCERNED = `select i.id from innovation i where exists (select 1 from evaluation e where e.innovation_id = i.id and ${visible().join(' and ')})
  or not exists (select 1 from evaluation e where e.innovation_id = i.id)
    and not exists (select 1 from innovation_member m where m.innovation_id = i.id and m.person_id = $1 and m.removed_at is null) order by i.id`;

/**
 * `$1` the person who asks, `$2` programmes in which they look for reviewers, `$4` the role, `$5` the programme, `$6` a part of a name or null. Only such open
 * reviews count as the asker may know of and is not seated in: a total would tell that somebody sits on a case that is hidden
 * from them, or with them. It is the same number as in reviewers’ work by week.
 */
const CANDIDATES = `select x.*, (count(*) filter (where x.asked) over ())::int as "candidatesInAll" from (select distinct on (p.display_name, p.id) p.id as "personId", p.display_name as "displayName", o.name as organisation, ${named('$6')} as asked,
    coalesce(f.specialties, '{}') as specialties, coalesce(f.methods, '{}') as methods, f.max_concurrent_reviews as "maxConcurrentReviews",
    (select count(*)::int from assignment a join evaluation e on e.id = a.evaluation_id
      where a.person_id = p.id and a.state in ('invited', 'accepted') and ${visibleUnseated()}) as "openReviews",
    (select coalesce(jsonb_agg(jsonb_build_object('from', b.from_day, 'to', b.to_day) order by b.from_day, b.to_day), '[]') from absence b
      where b.person_id = p.id and b.to_day >= $3::date) as absences
  from role_holding h join person p on p.id = h.person_id join organisation o on o.id = p.organisation_id left join reviewer_profile f on f.person_id = p.id
  where h.role = $4 and h.revoked_at is null and (h.programme_id is null or h.programme_id = $5) and p.disabled_at is null and not p.machine
  order by p.display_name, p.id) x order by x.asked desc, x."displayName", x."personId" limit 200`;

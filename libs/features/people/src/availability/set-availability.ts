import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { absenceBlockers, replaceAbsences } from './absences.ts';
import type { SetAvailabilityInput } from './availability.inputs.ts';

/** Somebody says how much they review at once and when they are away. What they know stays as it was described. */
@Injectable()
export class SetAvailability {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: SetAvailabilityInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'setAvailability', input, (context) => setAvailability(context, input));
  }
}

/** Whoever invites holds the same lock on the person: an invitation counts by what was set before it or is made before. */
const setAvailability = async ({ tx, actor, now, audit }: CommandContext, { maxConcurrentReviews, absences }: SetAvailabilityInput): Promise<{ id: string }> => {
  refuseOn(absenceBlockers(absences));
  await rowsOf(tx, 'select id from person where id = $1 for no key update', [actor.id]);
  await rowsOf(
    tx,
    `insert into reviewer_profile (person_id, max_concurrent_reviews) values ($1, $2)
     on conflict (person_id) do update set max_concurrent_reviews = excluded.max_concurrent_reviews`,
    [actor.id, maxConcurrentReviews],
  );
  await replaceAbsences(tx, actor.id, absences, now);
  await audit({ stream: `person/${actor.id}`, act: 'person.availability-set', obj: `person/${actor.id}`, data: { capacity: maxConcurrentReviews } });
  return { id: actor.id };
};

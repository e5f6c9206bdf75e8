import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { absenceBlockers, replaceAbsences } from '../availability/absences.ts';
import type { DescribeReviewerInput } from '../graphql/reviewer.inputs.ts';

/** Says what somebody can review, how much at once, and when they are away. Replaces what was said before. */
@Injectable()
export class DescribeReviewer {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: DescribeReviewerInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'describeReviewer', input, (context) => describeReviewer(context, input));
  }
}

const describeReviewer = async ({ tx, now, audit }: CommandContext, input: DescribeReviewerInput): Promise<{ id: string }> => {
  refuseOn(absenceBlockers(input.absences));
  const person = await rowsOf(tx, 'select id from person where id = $1 and erased_at is null and not machine for no key update', [input.personId]);
  if (person.length === 0) throw notFound();
  await rowsOf(
    tx,
    `insert into reviewer_profile (person_id, specialties, methods, stages, max_concurrent_reviews) values ($1, $2, $3, $4, $5)
     on conflict (person_id) do update set specialties = excluded.specialties, methods = excluded.methods, stages = excluded.stages,
       max_concurrent_reviews = excluded.max_concurrent_reviews`,
    [input.personId, input.specialties, input.methods, input.stages, input.maxConcurrentReviews],
  );
  await replaceAbsences(tx, input.personId, input.absences, now);
  await audit({ stream: `person/${input.personId}`, act: 'person.reviewer-described', obj: `person/${input.personId}`, data: { capacity: input.maxConcurrentReviews } });
  return { id: input.personId };
};

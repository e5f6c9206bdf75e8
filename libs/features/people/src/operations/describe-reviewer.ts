import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { v7 as uuid } from 'uuid';
import type { DescribeReviewerInput } from '../graphql/reviewer.inputs.ts';

/** Says what somebody can review, how much at once, and when they are away. Replaces what was said before. */
@Injectable()
export class DescribeReviewer {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: DescribeReviewerInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'describeReviewer', input, (context) => describeReviewer(context, input));
  }
}

const describeReviewer = async ({ tx, audit }: CommandContext, input: DescribeReviewerInput): Promise<{ id: string }> => {
  const backwards = input.absences.findIndex((absence) => absence.from > absence.to);
  if (backwards >= 0)
    throw new RefusedCommand([blocker('absence-backwards', 'An absence ends before it begins: exchange the days', { field: `absences[${backwards}]` })]);
  const person = await rowsOf(tx, 'select id from person where id = $1 and erased_at is null and not machine for no key update', [input.personId]);
  if (person.length === 0) throw notFound();
  await rowsOf(
    tx,
    `insert into reviewer_profile (person_id, specialties, methods, stages, max_concurrent_reviews) values ($1, $2, $3, $4, $5)
     on conflict (person_id) do update set specialties = excluded.specialties, methods = excluded.methods, stages = excluded.stages,
       max_concurrent_reviews = excluded.max_concurrent_reviews`,
    [input.personId, input.specialties, input.methods, input.stages, input.maxConcurrentReviews],
  );
  await rowsOf(tx, 'delete from absence where person_id = $1', [input.personId]);
  for (const { from, to } of input.absences)
    await rowsOf(tx, 'insert into absence (id, person_id, from_day, to_day) values ($1, $2, $3, $4)', [uuid(), input.personId, from, to]);
  await audit({ stream: `person/${input.personId}`, act: 'person.reviewer-described', obj: `person/${input.personId}`, data: { capacity: input.maxConcurrentReviews } });
  return { id: input.personId };
};

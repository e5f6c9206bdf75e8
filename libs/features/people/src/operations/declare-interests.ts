import { Injectable } from '@nestjs/common';
import { interestRules } from '@waymark/content/interest-rules';
import { rowsOf } from '@waymark/database/transaction';
import { addMonths } from '@waymark/domain/calendar';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { v7 as uuid } from 'uuid';
import type { DeclareInterestsInput } from '../graphql/people.inputs.ts';

/** Records a declaration of interests with all that it names. Earlier ones stay in history; the newest counts. */
@Injectable()
export class DeclareInterests {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: DeclareInterestsInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'declareInterests', input, (context) => declareInterests(context, input));
  }
}

const declareInterests = async ({ tx, actor, now, audit }: CommandContext, input: DeclareInterestsInput): Promise<{ id: string }> => {
  const person = input.personId ?? actor.id;
  if (person !== actor.id && !actor.roles.some((held) => held.role === 'administrator')) throw notFound();
  const { natures } = interestRules();
  const unknown = input.interests.findIndex((interest) => !(interest.nature in natures));
  if (unknown >= 0)
    throw new RefusedCommand([
      blocker('unknown-nature', `“${input.interests[unknown]!.nature}” is not a nature of interest: choose one of ${Object.keys(natures).join(', ')}`, {
        field: `interests[${unknown}].nature`,
      }),
    ]);
  const id = uuid();
  await rowsOf(tx, 'insert into declaration (id, person_id, declared_on, valid_until, recorded_at) values ($1, $2, $3, $4, $5)', [
    id,
    person,
    input.declaredOn,
    input.validUntil ?? addMonths(input.declaredOn, VALID_MONTHS),
    now,
  ]);
  for (const interest of input.interests)
    await rowsOf(
      tx,
      'insert into declared_interest (id, declaration_id, nature, company, innovation_id, description, ended_on) values ($1, $2, $3, $4, $5, $6, $7)',
      [uuid(), id, interest.nature, interest.company ?? null, interest.innovationId ?? null, interest.description, interest.endedOn ?? null],
    );
  await audit({ stream: `person/${person}`, act: 'person.interests-declared', obj: `person/${person}`, data: { declaration: id, interests: input.interests.length } });
  return { id };
};

/** A declaration is renewed once a year, unless it says otherwise. */
const VALID_MONTHS = 12;

import { Injectable } from '@nestjs/common';
import { rowsOf, type Tx } from '@waymark/database/transaction';
import { addMonths } from '@waymark/domain/calendar';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { judgeAnew, newestInterestRules } from '@waymark/evaluations';
import { rolesEverywhere, type SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { v7 as uuid } from 'uuid';
import type { DeclareInterestsInput } from '../graphql/people.inputs.ts';

/**
 * Records a declaration of interests with all that it names. Earlier ones stay in history; the newest counts,
 * and counts at once: running evaluations in which they are involved are judged anew.
 */
@Injectable()
export class DeclareInterests {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: DeclareInterestsInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'declareInterests', input, (context) => declareInterests(context, input));
  }
}

const declareInterests = async (context: CommandContext, input: DeclareInterestsInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  const person = input.personId ?? actor.id;
  if (person !== actor.id && !rolesEverywhere(actor).includes('administrator')) throw notFound();
  // whoever is being invited at this moment is locked until their seats are there: they are judged with them
  const known = await rowsOf(tx, 'select id from person where id = $1 and erased_at is null and not machine for no key update', [person]);
  if (known.length === 0) throw notFound();
  const validUntil = input.validUntil ?? addMonths(input.declaredOn, VALID_MONTHS);
  refuseOn([...periodBlockers(input.declaredOn, validUntil), ...(await natureBlockers(tx, input)), ...(await innovationBlockers(tx, input))]);
  const id = uuid();
  await rowsOf(tx, 'insert into declaration (id, person_id, declared_on, valid_until, recorded_at) values ($1, $2, $3, $4, $5)', [
    id,
    person,
    input.declaredOn,
    validUntil,
    now,
  ]);
  for (const interest of input.interests)
    await rowsOf(
      tx,
      'insert into declared_interest (id, declaration_id, nature, company, innovation_id, description, ended_on) values ($1, $2, $3, $4, $5, $6, $7)',
      [uuid(), id, interest.nature, interest.company ?? null, interest.innovationId ?? null, interest.description, interest.endedOn ?? null],
    );
  await audit({ stream: `person/${person}`, act: 'person.interests-declared', obj: `person/${person}`, data: { declaration: id, interests: input.interests.length } });
  await judgeAnew(context, [person]);
  return { id };
};

/** A declaration is renewed once a year, unless it says otherwise. */
const VALID_MONTHS = 12;

const periodBlockers = (declaredOn: string, validUntil: string): Blocker[] =>
  validUntil < declaredOn ? [blocker('declaration-backwards', 'The declaration ends before it begins: exchange the days', { field: 'validUntil' })] : [];

const natureBlockers = async (tx: Tx, { interests }: DeclareInterestsInput): Promise<Blocker[]> => {
  const { natures } = await newestInterestRules(tx);
  return interests.flatMap(({ nature }, index) =>
    Object.hasOwn(natures, nature)
      ? []
      : [blocker('unknown-nature', `“${nature}” is not a nature of interest: choose one of ${Object.keys(natures).join(', ')}`, { field: `interests[${index}].nature` })],
  );
};

const innovationBlockers = async (tx: Tx, { interests }: DeclareInterestsInput): Promise<Blocker[]> => {
  const named = interests.flatMap(({ innovationId }) => innovationId ?? []);
  const found = new Set((await rowsOf<{ id: string }>(tx, 'select id from innovation where id = any($1::uuid[])', [named])).map(({ id }) => id));
  return interests.flatMap(({ innovationId }, index) =>
    !innovationId || found.has(innovationId.toLowerCase())
      ? []
      : [blocker('unknown-innovation', 'There is no such innovation: name the company instead', { field: `interests[${index}].innovationId` })],
  );
};

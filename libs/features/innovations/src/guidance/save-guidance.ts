import { Injectable } from '@nestjs/common';
import { guidanceForm, type GuidanceId } from '@waymark/content/guidance';
import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { changedFrom, keepsUnfit, keptApart, questionOf, validateAnswers, type ApartAnswers, type Form } from '@waymark/domain/forms';
import { answersSchema } from '@waymark/domain/guidance';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { ownInnovation } from '../operations/own-innovation.ts';
import { tooLongToKeep } from '../operations/too-long-to-keep.ts';
import type { SaveGuidanceInput } from './guidance.types.ts';
import { packOfInnovation } from './pack-of-innovation.ts';
import { recordGuidanceStep } from './record-guidance-step.ts';

export interface Saved {
  id: string;
  version: number;
}

/** Saves answers to a pack of guidance, whether they are complete or not. */
@Injectable()
export class SaveGuidance {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: SaveGuidanceInput): Promise<Outcome<Saved>> {
    return this.commands.run(actor, 'saveGuidance', input, (context) => saveGuidance(context, input));
  }
}

/** The same within another command. */
export const saveGuidance = async ({ tx, actor, now, audit }: CommandContext, { innovationId, pack: id, answers: changes, expectedVersion, keepUnfit = false }: Omit<SaveGuidanceInput, 'idempotencyKey'>): Promise<Saved> => {
  const innovation = await ownInnovation(tx, actor.id, innovationId);
  const pin = await packOfInnovation(tx, innovation.id, id, now);
  if (!pin) throw notFound();
  const before = await savedBefore(tx, innovation.id, id);
  if (expectedVersion !== before.version) throw new RefusedCommand([changedMeanwhile(expectedVersion, before.version)]);
  const form = guidanceForm(pin);
  const faults = faultsOf(form, changes);
  const kept = keepUnfit ? faults.map(({ at }) => at).filter((question) => keepsUnfit(form, question, changes[question])) : [];
  const refused = faults.filter(({ at }) => !kept.includes(at));
  refuseOn([...refused.map(({ at, message }) => (keepUnfit && tooLongToKeep(form, at, changes[at])) || doesNotFit(at, message)), ...unknownQuestions(form, changes)]);
  const version = before.version + 1;
  const { answers, unfit } = keptApart(before, changes, kept);
  await rowsOf(
    tx,
    `insert into innovation_guidance (innovation_id, pack_id, pack_version, answers, unfit, version, saved_by, saved_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (innovation_id, pack_id) do update set pack_version = excluded.pack_version, answers = excluded.answers, unfit = excluded.unfit, version = excluded.version,
       saved_by = excluded.saved_by, saved_at = excluded.saved_at`,
    [innovation.id, id, pin.slice(id.length + 1), JSON.stringify(answers), JSON.stringify(unfit), version, actor.id, now],
  );
  await recordGuidanceStep(tx, { innovation: innovation.id, pack: id, person: actor.id, version, now, answers, unfit, before: changedFrom(before.answers, answers), beforeUnfit: changedFrom(before.unfit, unfit) });
  await audit({
    stream: `innovation/${innovation.id}`,
    act: 'innovation.guidance-saved',
    obj: `innovation/${innovation.id}`,
    data: { pack: pin, version, questions: Object.keys(changes) },
  });
  return { id: innovation.id, version };
};

/** Nothing saved is version 0. The innovation is locked, so that two first saves come one after the other. */
const savedBefore = async (tx: Tx, innovation: string, id: GuidanceId): Promise<{ version: number } & ApartAnswers> =>
  (await rowOf<{ version: number } & ApartAnswers>(tx, 'select version, answers, unfit from innovation_guidance where innovation_id = $1 and pack_id = $2', [innovation, id])) ?? { version: 0, answers: {}, unfit: {} };

const changedMeanwhile = (expectedVersion: number, version: number): Blocker =>
  blocker('draft-changed', 'Somebody saved these answers since you read them: read them again and save your words on top', { expectedVersion, version }, 'Somebody saved these answers since you read them. Read them again and save your words on top');

const doesNotFit = (question: string, message: string): Blocker => blocker('answer-does-not-fit', message, { field: `answers.${question}` }, message);

/** Only what is changed is judged: an answer that a later version of the pack no longer asks for is kept as it is. */
const faultsOf = (form: Form, changes: Record<string, unknown>) => validateAnswers(answersSchema(form), Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== null)));

/** Taking away what was never asked would leave a text of anybody's in the record. */
const unknownQuestions = (form: Form, changes: Record<string, unknown>): Blocker[] =>
  Object.keys(changes)
    .filter((question) => changes[question] === null && !questionOf(form, question))
    .map((question) => doesNotFit(question, `The form has no question “${question}”: remove this answer`));

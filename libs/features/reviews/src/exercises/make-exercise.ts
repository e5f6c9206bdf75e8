import { Injectable } from '@nestjs/common';
import { rubricOf } from '@waymark/content/packs';
import { rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { referenceProblems, type ReferenceAnswer, type Rubric } from '@waymark/domain/rubric';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { v7 as uuid } from 'uuid';
import { caseOfExercise, freezeCase } from './case-of-exercise.ts';
import type { MakeExerciseInput } from './exercise.inputs.ts';

/**
 * An administrator makes a case for reviewers to score before real ones, with the answers to compare with: in words of
 * their own, or with the answers of a submission whose team gave leave. Nobody’s answers to it count anywhere.
 */
@Injectable()
export class MakeExercise {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: MakeExerciseInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'makeExercise', input, (context) => make(context, input));
  }
}

const make = async ({ tx, actor, now, audit }: CommandContext, input: MakeExerciseInput): Promise<{ id: string }> => {
  const { programmeId, title, material, required, evaluationId, leftOut = [] } = input;
  if (!(await rowOf(tx, 'select 1 from programme where id = $1', [programmeId]))) throw notFound();
  const words = evaluationId ? await caseOfExercise(tx, actor.id, { programmeId, evaluationId, leftOut }) : null;
  const rubric = await rubricInUse(tx, programmeId, input.rubric);
  const references = referencesOf(input.references);
  const asked = rubric.criteria.filter(({ id }) => Object.hasOwn(references, id));
  refuseOn(asked.length === 0 ? [blocker('nothing-asked', 'Give the answer to compare with for at least one criterion', { field: 'references' })] : []);
  refuseOn(referenceProblems(rubric, references).map(({ criterion, code, message, remedy }) => blocker(code, `${message}. ${remedy}`, { field: `references.${criterion}`, criterion: criterion ?? null })));
  const [criteria, tracks] = [asked.map((one) => one.id), [...new Set(asked.map((one) => one.track))]];
  refuseOn(tracks.length > 1 ? [blocker('mixed-tracks', 'Ask criteria of one track only, and make another exercise for each other track: whoever has done it would else count as having answered for them all', { field: 'references' })] : []);
  const id = uuid();
  await rowsOf(
    tx,
    'insert into exercise (id, programme_id, rubric, title, material, criteria, tracks, required, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    [id, programmeId, input.rubric, title.trim(), material.trim(), criteria, tracks, required, actor.id, now],
  );
  for (const one of criteria)
    await rowsOf(tx, 'insert into exercise_reference (exercise_id, criterion, value, explanation) values ($1, $2, $3, $4)', [id, one, JSON.stringify(references[one]!.value), references[one]!.explanation]);
  if (words) {
    await freezeCase(tx, id, words);
    await audit({ stream: `innovation/${words.innovationId}`, act: 'practice.case-marked', obj: `exercise/${id}`, data: { revision: words.revision, answers: Object.keys(words.answers).length } });
  }
  await audit({ stream: `programme/${programmeId}`, act: 'exercise.made', obj: `exercise/${id}`, data: { rubric: input.rubric, criteria: criteria.length, required } });
  return { id };
};

/** Whatever was sent, as answers: what is none of one is refused as unanswered, and what is no text as too short. */
const referencesOf = (given: Readonly<Record<string, unknown>>): Record<string, ReferenceAnswer> =>
  Object.fromEntries(
    Object.entries(given).map(([criterion, one]) => {
      const { value, explanation } = (one ?? {}) as { value?: unknown; explanation?: unknown };
      return [criterion, { value: value as ReferenceAnswer['value'], explanation: typeof explanation === 'string' ? explanation : '' }];
    }),
  );

/** A rubric that reviewers of the programme score by. Triage is one officer’s work, and is not practised. */
const rubricInUse = async (tx: Tx, programme: string, pin: string): Promise<Rubric> => {
  const used = await rowOf(
    tx,
    `select 1 from pipeline_version v, jsonb_array_elements(v.definition -> 'stages') g where v.programme_id = $1 and g ->> 'rubric' = $2 and g ->> 'kind' <> 'triage' limit 1`,
    [programme, pin],
  );
  const rubric = used ? rubricOf(pin) : undefined;
  if (!rubric) throw new RefusedCommand([blocker('unknown-rubric', 'No reviewer of this programme scores by this rubric: choose one of a review or panel stage of its pipelines', { field: 'rubric' })]);
  return rubric;
};

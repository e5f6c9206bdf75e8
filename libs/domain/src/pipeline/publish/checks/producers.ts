import type { GuardUse, Produces, Stage } from '../../definition.ts';
import type { Check, Draft, KnownGuardUse } from '../draft.ts';
import { refusal } from '../refusal.ts';
import { quoted, quotedList } from '../wording.ts';

/** Facts that belong to one stage run: those of an earlier stage do not count, so the stage itself must give them. */
const GIVEN_BY_REVIEWERS: Readonly<Record<string, (draft: Draft, stage: Stage, guard: GuardUse) => boolean>> = {
  // A panel's quorum counts votes, which need no track.
  reviews: (_draft, stage) => stage.kind === 'panel' || stage.tracks.length > 0,
  scores: (draft, stage, guard) => isRubricOf(stage, guard) && stage.tracks.some(({ id }) => trackScores(draft, guard, id)),
  'gate-answers': (_draft, stage, guard) =>
    isRubricOf(stage, guard) && (stage.tracks.length > 0 || stage.gateDeciders.length > 0 || stage.gateAnswersFrom !== undefined),
};

const isRubricOf = (stage: Stage, guard: GuardUse): boolean => guard.rubric === undefined || stage.rubric === guard.rubric;

/** Whether the track scores what the guard asks for: its criterion where it names one that the rubric has. */
const trackScores = (draft: Draft, guard: GuardUse, track: string): boolean => {
  const criterion = draft.rubric(guard.rubric)?.criteria.find(({ id }) => id === guard.criterion);
  return criterion === undefined || criterion.track === track;
};

/** Every fact that a guard needs can be there: the platform gives it, or a stage that can come before. */
export const factsHaveProducers: Check = function* (draft) {
  const given = draft.content.guards.facts.filter(({ producedBy }) => producedBy === 'platform');
  const platform = new Set(given.map(({ id }) => id));
  for (const use of draft.guardUses) {
    for (const fact of use.entry.needs.filter((need) => !platform.has(need))) yield* withoutProducer(draft, use, fact);
  }
};

function* withoutProducer(draft: Draft, { stage, transition, at, guard, entry }: KnownGuardUse, fact: string) {
  const ofStage = GIVEN_BY_REVIEWERS[fact];
  const lead = `The guard ${quoted(entry.id)} of ${quoted(transition.id)} needs ${fact}`;
  if (ofStage) {
    if (ofStage(draft, stage, guard)) return;
    yield refusal(
      'fact-without-producer',
      at,
      `${lead} of this stage run, and nobody in ${quoted(stage.id)} gives them: set the rubric and the tracks of the stage, or move the guard.`,
    );
    return;
  }
  const produced = draft.upTo(stage).flatMap(({ produces }) => produces).filter((row) => row.fact === fact);
  const missing = missingFrom(draft, guard, fact, produced);
  if (missing === null) return;
  yield refusal(
    'fact-without-producer',
    at,
    `${lead}${missing && ` (${missing})`}, which no stage up to ${quoted(stage.id)} produces: add them to the \`produces\` of an earlier stage, or remove the guard.`,
  );
}

/** What is missing in words, perhaps none, or null where the rows produce all that the guard asks for. */
const missingFrom = (draft: Draft, guard: GuardUse, fact: string, produced: readonly Produces[]): string | null => {
  if (fact === 'documents') {
    const collected = new Set(produced.flatMap(({ types }) => types ?? []));
    // A document outside the pipeline's list is refused as unknown.
    const known = (guard.documents ?? []).filter((document) => draft.definition.documents.includes(document));
    const missing = known.filter((document) => !collected.has(document));
    return missing.length > 0 ? quotedList(missing) : null;
  }
  const asked = fact === 'answers' ? guard.form : fact === 'assessment' ? guard.assessment : undefined;
  const rows = asked === undefined ? produced : produced.filter((row) => row.form === asked || row.assessment === asked);
  return rows.length > 0 ? null : (asked ?? '');
};

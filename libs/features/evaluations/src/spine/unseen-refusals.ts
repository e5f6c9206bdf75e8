import { maskOf } from '@waymark/domain/access';
import { blocker, stageOf, type Blocker, type Command } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from './lock-evaluation.ts';

const NOT_YOURS = blocker('role-not-allowed', 'This step is not yours to take', {}, 'This step is not yours to take');

/** What was asked: of an overlay with the id of that. */
type What = { type: Command['type']; id?: string };

/** The field of an evaluation that a command is about: its refusal tells whether something is there, and what. */
const ABOUT: Partial<Record<Command['type'], string>> = {
  sign: 'proposal',
  'withdraw-proposal': 'proposal',
  'close-overlay': 'holds',
  'write-letter': 'decisions',
  'approve-letter': 'decisions',
  'release-letter': 'decisions',
  'raise-appeal': 'decisions',
  'hear-appeal': 'decisions',
};

/**
 * Blockers as somebody may read them whose mask does not show what the command is about: one and the same sentence,
 * whether there is a proposal, a hold or a decision or not. People outside are refused before anybody looks.
 */
export const withoutTheUnseen = (evaluation: LockedEvaluation, asked: What, blockers: Blocker[]): Blocker[] => {
  const { relation, state, published } = evaluation;
  if (relation === 'team' || blockers.length === 0) return blockers;
  // the course is not a site's, and which steps it has now would tell where it stands
  if (relation === 'site') return [NOT_YOURS];
  const mask = maskOf('Evaluation', relation);
  const about = aboutOf(evaluation, asked);
  if (about !== undefined && !mask.has(about)) return [NOT_YOURS];
  if (mask.has('runs')) return blockers;
  const title = stageOf(published.definition, state.stage)?.title ?? state.stage;
  return blockers.map((found) => (found.code === 'moved-on' ? blocker('moved-on', `This step does not lead out of ${title}, where this evaluation is now`, { stage: state.stage, run: state.run }) : found));
};

/** A request is told to more people than a hold is. */
const aboutOf = ({ state, published }: LockedEvaluation, { type, id }: What): string | undefined => {
  const overlay = type === 'close-overlay' ? state.overlays.find((one) => one.id === id) : undefined;
  return published.definition.overlays.find((kind) => kind.id === overlay?.kind)?.unlocks ? 'requests' : ABOUT[type];
};

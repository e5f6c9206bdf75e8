import type { ApproveLetter, ReleaseLetter, WriteLetter } from './commands.ts';
import { happens, refused, type Answer } from './decision.ts';
import { lapseWithLetter } from './close-requests.ts';
import type { Letter, PipelineDefinition } from './definition.ts';
import type { Blocker } from './guards/index.ts';
import { needsPublicReasons } from './public-reasons.ts';
import { actingAs, blocker, roleBlockers } from './refusals.ts';
import { decisionOf, type Decision, type PipelineState } from './state.ts';

/** Writes the letter of a decision anew. Whoever may approve it may write it, but then somebody else approves. */
export const writeLetter = (
  definition: PipelineDefinition,
  state: PipelineState,
  command: WriteLetter,
  now: string,
): Answer => {
  const found = letterOf(definition, state, command.decision);
  if ('blockers' in found) return refused(found.blockers);
  const allowed = [...found.letter.approvedBy, ...found.letter.releasedBy];
  const { publicReasons, ...needed } = command.body;
  const untold = needsPublicReasons(definition, state.decisions, found.decision) && !publicReasons?.trim();
  const empty = Object.entries(needed).filter(([, text]) => !text?.trim());
  const blockers = [
    ...roleBlockers(command.by, allowed, 'Writing this letter'),
    ...released(found.decision),
    ...empty.map(([part]) => blocker('letter-part-empty', `The letter lacks its part “${part}”: write it`, { field: `body.${part}` })),
    ...(untold ? [withoutReasons('Write them')] : []),
  ];
  if (blockers.length > 0) return refused(blockers);
  return happens({ type: 'letter-written', at: now, by: actingAs(command.by, allowed), decision: found.decision.id, body: { ...needed, ...(publicReasons?.trim() ? { publicReasons: publicReasons.trim() } : {}) } });
};

/** Approval comes from a person in `approvedBy` who did not write the letter. What the public register will show is not approved without its reasons. */
export const approveLetter = (
  definition: PipelineDefinition,
  state: PipelineState,
  command: ApproveLetter,
  now: string,
): Answer => {
  const found = letterOf(definition, state, command.decision);
  if ('blockers' in found) return refused(found.blockers);
  const { letter, decision } = found;
  const blockers = [
    ...roleBlockers(command.by, letter.approvedBy, 'Approving this letter'),
    ...released(decision),
    ...(decision.letter.approvedBy ? [blocker('approved-already', 'The letter is approved already', { by: decision.letter.approvedBy, at: decision.letter.approvedAt })] : []),
    ...(decision.letter.writer === command.by.person ? [blocker('own-letter', 'Nobody approves a letter that they wrote: ask a colleague')] : []),
    ...(needsPublicReasons(definition, state.decisions, decision) && !decision.letter.body?.publicReasons ? [withoutReasons('Somebody else writes the letter anew with them, then approve it')] : []),
  ];
  if (blockers.length > 0) return refused(blockers);
  return happens({ type: 'letter-approved', at: now, by: actingAs(command.by, letter.approvedBy), decision: decision.id });
};

/** Release tells the innovator, and ends the requests that the decision ended. Letters leave in the order of their decisions. */
export const releaseLetter = (
  definition: PipelineDefinition,
  state: PipelineState,
  command: ReleaseLetter,
  now: string,
): Answer => {
  const found = letterOf(definition, state, command.decision);
  if ('blockers' in found) return refused(found.blockers);
  const { letter, decision } = found;
  const earlier = state.decisions.slice(0, state.decisions.indexOf(decision)).filter((one) => !one.letter.releasedAt);
  const blockers = [
    ...roleBlockers(command.by, letter.releasedBy, 'Releasing this letter'),
    ...released(decision),
    ...(decision.letter.approvedBy ? [] : [blocker('letter-not-approved', `The letter is not approved yet: ${letter.approvedBy.join(' or ')} must approve it`)]),
    ...(earlier.length ? [blocker('earlier-letter', 'An earlier decision of this evaluation is not released yet: release that first', { decisions: earlier.map((one) => one.id) })] : []),
  ];
  if (blockers.length > 0) return refused(blockers);
  const by = actingAs(command.by, letter.releasedBy);
  return happens(
    { type: 'letter-released', at: now, by, decision: decision.id },
    ...lapseWithLetter(definition, state, decision, by, now),
  );
};

const withoutReasons = (remedy: string): Blocker =>
  blocker('public-reasons-missing', `The public register shows this decision, and the letter lacks its part “publicReasons”, the reasons for the public. ${remedy}`, { field: 'body.publicReasons' });

const released = (decision: Decision): Blocker[] =>
  decision.letter.releasedAt
    ? [blocker('released-already', 'The letter has been released: it stays as it was sent', { by: decision.letter.releasedBy, at: decision.letter.releasedAt })]
    : [];

const letterOf = (
  definition: PipelineDefinition,
  state: PipelineState,
  id: string,
): { letter: Letter; decision: Decision } | { blockers: Blocker[] } => {
  const decision = decisionOf(state, id);
  const letter = definition.letters.find((candidate) => candidate.key === decision?.letter.key);
  return decision && letter ? { letter, decision } : { blockers: [blocker('unknown-decision', 'There is no such decision on this evaluation', { field: 'decision' })] };
};

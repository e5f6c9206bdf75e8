import type { CommandContext } from '@waymark/platform/commands';
import { countsForStaff, detectOn } from './detect-conflicts.ts';
import { evidenceOf } from './evidence-of.ts';
import { groundsFor } from './grounds.ts';
import { involvementOf } from './involved.ts';
import { judgeOnOne } from './judge-anew.ts';
import { personInterests } from './person-interests.ts';

/**
 * Judges somebody to whom running evaluations are there from now on, as a new role has it: by interests, employer, what
 * was submitted and earlier work. Each is looked at, and only those on which something is found are locked.
 */
export const judgeNewcomer = async (context: CommandContext, person: string): Promise<void> => {
  const { tx, now } = context;
  const pairs = await involvementOf(tx, [person]);
  const interests = pairs.length > 0 ? await personInterests(tx, person) : undefined;
  if (!interests) return;
  const grounds = await groundsFor(tx, now);
  for (const pair of pairs) {
    const here = { ...grounds, evaluation: pair, evidence: await evidenceOf(tx, pair.innovationId) };
    if (await detectOn(tx, interests, here, pair.seated ? undefined : countsForStaff)) await judgeOnOne(context, pair.id, [pair]);
  }
};

import { rowOf, type Tx } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { LONGEST_REASON, longReasons, type LongReason, type Rubric } from '@waymark/domain/rubric';

interface Drafted {
  criteria: Record<string, unknown>;
  gates: Record<string, unknown>;
}

const KEPT = 'select c.criteria, c.gates from review r join review_content c on c.review_id = r.id and c.version = r.version where r.assignment_id = $1';

/**
 * Reasons that are too long to be kept, each with its criterion or gate and what to do. What is kept already is looked up
 * only where there is one. @param assignmentId null: nothing is
 */
export const reasonsTooLong = async (tx: Tx, assignmentId: string | null, rubric: Rubric, { criteria, gates }: Drafted): Promise<Blocker[]> => {
  const given = { criteria, gates };
  if (longReasons(given).length === 0) return [];
  const kept = await rowOf<Drafted>(tx, KEPT, [assignmentId]);
  return longReasons(given, kept).map((one) => tooLong(rubric, one));
};

const tooLong = (rubric: Rubric, { kind, id, length }: LongReason): Blocker => {
  const title = rubric[kind].find((each) => each.id === id)?.title ?? id;
  const message = `“${title}”: the reason has ${inWords(length)} characters, and ${inWords(LONGEST_REASON)} are taken at most. Shorten it: cite what it rests on, and leave out what stands there`;
  return blocker('reason-too-long', message, { field: `${kind}.${id}`, criterion: kind === 'criteria' ? id : null, gate: kind === 'gates' ? id : null, length, most: LONGEST_REASON });
};

const inWords = (count: number): string => count.toLocaleString('en-GB');

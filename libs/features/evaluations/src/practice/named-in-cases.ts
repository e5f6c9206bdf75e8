import { decideAsPlatform, rowsOf, type Tx } from '@waymark/database/transaction';
import { evidenceTies } from '@waymark/domain/access';
import { evidenceOfEach } from '../conflicts/evidence-of.ts';
import { newestInterestRules } from '../conflicts/newest-rules.ts';
import { personInterests } from '../conflicts/person-interests.ts';

const CASES = 'select e.id as of, e.innovation_id as innovation from evaluation e where e.id = any($1::uuid[])';
const EXERCISES = 'select o.exercise_id as of, e.innovation_id as innovation from exercise_source o join evaluation e on e.id = o.evaluation_id where o.exercise_id = any($1::uuid[])';

/**
 * Of these cases, those whose submissions may name somebody as author of a study or as contact, by the rule that keeps them
 * from judging it: whoever would be asked about it as a reviewer does not practise on it, and nobody is asked here whether
 * it is them. Read past row security, as what bars them otherwise is: they learn nothing of it.
 */
export const namedInCases = (tx: Tx, person: string, evaluations: readonly string[]): Promise<Set<string>> => namedIn(tx, person, CASES, evaluations);

/** The same of exercises, by the case that they are of. One of no case names nobody. */
export const namedInExercises = (tx: Tx, person: string, exercises: readonly string[]): Promise<Set<string>> => namedIn(tx, person, EXERCISES, exercises);

const namedIn = (tx: Tx, id: string, query: string, ids: readonly string[]): Promise<Set<string>> =>
  decideAsPlatform(tx, async () => {
    const asked = ids.length > 0 ? await rowsOf<{ of: string; innovation: string }>(tx, query, [ids]) : [];
    const person = asked.length > 0 ? await personInterests(tx, id) : undefined;
    if (!person) return new Set();
    const rules = await newestInterestRules(tx);
    const evidence = await evidenceOfEach(tx, [...new Set(asked.map(({ innovation }) => innovation))]);
    const bars = (innovation: string): boolean => evidenceTies(person, innovation, evidence(innovation), rules).some(({ reason }) => reason.effect === 'exclude');
    return new Set(asked.flatMap((one) => (bars(one.innovation) ? [one.of] : [])));
  });

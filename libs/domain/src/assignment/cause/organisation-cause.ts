import { wantedOf } from '../flow/seats.ts';
import { type LinearSolver } from '../mixed/linear-solver.ts';
import { type Problem, submissionAt } from '../problem.ts';
import { type Cause, causeOf, type Yielding } from './cause.ts';
import { type CauseFacts, type RelaxationFacts, type YieldingFact } from './cause-facts.ts';
import { causeMessage, relaxationMessage } from './cause-words.ts';
import { leastYielding } from './least-yielding.ts';
import { numberOf } from './words.ts';

type Limits = Parameters<typeof leastYielding>[3];

/** The cause where seats of categories can be filled, but not together with the limit of organisations. */
export const organisationCause = (problem: Problem, highs: LinearSolver, limits: Limits): Cause => {
  const { categories: _, ...alone } = problem;
  const byOrganisations = causeOf(alone);
  if (byOrganisations) return byOrganisations;
  if (limits.secondsLeft() <= 0) return unknownCause(problem);
  const lack = lackOf(problem, highs, limits);
  const least = leastYielding(problem, new Set(['places', 'loads', 'limits']), highs, limits);
  if (!lack || !least) return unknownCause(problem);
  const relaxation = yielded(problem, least.rows);
  return { message: causeMessage(lack.facts), facts: lack.facts, need: lack.need, have: lack.have, members: membersOf(problem, [...least.rows, ...lack.rows]), relaxation: { units: least.units, message: relaxationMessage(relaxation), facts: relaxation, rows: least.rows } };
};

/** More than so many are not told one by one. */
const MOST_TOLD = 6;

/** What gives way, row by row, and how much in all. */
const yielded = (problem: Problem, rows: readonly Yielding[]): RelaxationFacts => ({
  kind: 'yield',
  rows: rows.slice(0, MOST_TOLD).map((row): YieldingFact => ('submission' in row ? { ...row, submission: numberOf(problem, row.submission) } : row)),
  more: Math.max(0, rows.length - MOST_TOLD),
  sum: rows.reduce((units, { by }) => units + by, 0),
});

type Together = Extract<CauseFacts, { kind: 'together' }>;

const together = ({ organisations }: Problem, of: Together['of'], need: number, have: number): Together => ({ kind: 'together', mostOfOne: organisations!.most, of, need, have });

/** How many places can be filled at most; where all can, how much of the minimum loads can be met beside that. */
const lackOf = (problem: Problem, highs: LinearSolver, limits: Limits): (Pick<Cause, 'facts' | 'need' | 'have'> & { rows: Yielding[] }) | undefined => {
  const open = leastYielding({ ...problem, loadMin: new Int32Array(problem.loadMin.length) }, new Set(['places']), highs, limits);
  if (!open) return undefined;
  if (open.units > 0) {
    const need = problem.quorum.reduce((sum, quorum) => sum + quorum, 0);
    const have = need - open.units;
    return { need, have, rows: open.rows, facts: together(problem, 'places', need, have) };
  }
  const missed = leastYielding(problem, new Set(['loads']), highs, limits);
  if (!missed) return undefined;
  const need = problem.loadMin.reduce((sum, least) => sum + least, 0);
  const have = need - missed.units;
  return { need, have, rows: missed.rows, facts: together(problem, 'loads', need, have) };
};

/** That it is impossible is proved, how far was not found in time. */
const unknownCause = (problem: Problem): Cause => {
  const need = problem.quorum.reduce((sum, quorum) => sum + quorum, 0);
  const have = Math.max(0, need - 1);
  const [facts, relaxation]: [Together, RelaxationFacts] = [together(problem, null, need, have), { kind: 'more-time' }];
  return {
    message: causeMessage(facts),
    facts,
    need,
    have,
    members: { submissions: Array.from(problem.quorum.keys()), reviewers: Array.from(problem.loadMin.keys()) },
    relaxation: { units: 1, message: relaxationMessage(relaxation), facts: relaxation },
  };
};

/** The submissions where something gives way, and the people of wanted categories there whose organisation has more than the limit. */
const membersOf = (problem: Problem, rows: readonly Yielding[]): Cause['members'] => {
  const { pairs, loadMin, organisations, locked = [] } = problem;
  const yielding = new Set(rows.flatMap((row) => ('reviewer' in row ? [row.reviewer] : [])));
  const given = new Set(rows.flatMap((row) => ('submission' in row ? [row.submission] : [])));
  const all = [...Array.from(pairs.reviewer, (r, place): [number, number] => [submissionAt(pairs, place), r]), ...locked.map(({ submission, reviewer }): [number, number] => [submission, reviewer])];
  const submissions = given.size > 0 ? given : new Set(all.filter(([, r]) => yielding.has(r)).map(([p]) => p));
  const there = new Map<string, number[]>();
  for (const [p, r] of all) {
    const organisation = organisations!.of[r]!;
    if (organisation < 0 || !submissions.has(p)) continue;
    there.set(`${p} ${organisation}`, [...(there.get(`${p} ${organisation}`) ?? []), r]);
  }
  const crowded = new Set([...there.values()].filter((people) => people.length > organisations!.most).flat());
  const reviewers = Array.from(loadMin.keys()).filter((r) => yielding.has(r) || (crowded.has(r) && wantedOf(problem, r).length > 0));
  const names = new Set([...rows.flatMap((row) => ('organisation' in row ? [row.organisation] : [])), ...reviewers.filter((r) => crowded.has(r)).map((r) => organisations!.names[organisations!.of[r]!]!)]);
  return { submissions: [...submissions].sort((a, b) => a - b), reviewers, ...(names.size > 0 ? { organisations: [...names].sort() } : {}) };
};

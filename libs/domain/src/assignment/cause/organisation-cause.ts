import { wantedOf } from '../flow/seats.ts';
import { type LinearSolver } from '../mixed/linear-solver.ts';
import { type Problem, submissionAt } from '../problem.ts';
import { type Cause, causeOf, type Yielding } from './cause.ts';
import { leastYielding } from './least-yielding.ts';
import { yieldingWords } from './yielding-words.ts';

type Limits = Parameters<typeof leastYielding>[3];

/** The cause where seats of categories can be filled, but not together with the limit of organisations. */
export const organisationCause = (problem: Problem, highs: LinearSolver, limits: Limits): Cause => {
  const { categories: _, ...alone } = problem;
  const byOrganisations = causeOf(alone);
  if (byOrganisations) return byOrganisations;
  const lack = lackOf(problem, highs, limits);
  const least = leastYielding(problem, new Set(['places', 'loads', 'limits']), highs, limits);
  if (!lack || !least) return unknownCause(problem);
  return { message: lack.message, need: lack.need, have: lack.have, members: membersOf(problem, [...least.rows, ...lack.rows]), relaxation: { units: least.units, message: yieldingWords(problem, least.rows), rows: least.rows } };
};

const together = ({ organisations }: Problem): string => `Seats of categories and at most ${organisations!.most} of one organisation can be kept each alone, not together`;

/** How many places can be filled at most; where all can, how much of the minimum loads can be met beside that. */
const lackOf = (problem: Problem, highs: LinearSolver, limits: Limits): (Pick<Cause, 'message' | 'need' | 'have'> & { rows: Yielding[] }) | undefined => {
  const open = leastYielding({ ...problem, loadMin: new Int32Array(problem.loadMin.length) }, new Set(['places']), highs, limits);
  if (!open) return undefined;
  if (open.units > 0) {
    const need = problem.quorum.reduce((sum, quorum) => sum + quorum, 0);
    const have = need - open.units;
    return { need, have, rows: open.rows, message: `${together(problem)}: ${have} of ${need} places can be filled at most` };
  }
  const missed = leastYielding(problem, new Set(['loads']), highs, limits);
  if (!missed) return undefined;
  const need = problem.loadMin.reduce((sum, least) => sum + least, 0);
  const have = need - missed.units;
  return { need, have, rows: missed.rows, message: `${together(problem)} beside the minimum loads: ${have} of the ${need} reviews that those ask for can be given at most` };
};

/** That it is impossible is proved, how far was not found in time. */
const unknownCause = (problem: Problem): Cause => {
  const need = problem.quorum.reduce((sum, quorum) => sum + quorum, 0);
  return {
    message: `${together(problem)}; by how much was not found in time`,
    need,
    have: Math.max(0, need - 1),
    members: { submissions: Array.from(problem.quorum.keys()), reviewers: Array.from(problem.loadMin.keys()) },
    relaxation: { units: 1, message: 'Give more time to learn the smallest change, or leave out the limit of organisations or the seats of categories' },
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

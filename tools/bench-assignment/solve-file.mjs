// Solves the problem of a file and prints the answer, the seconds and the largest memory in megabytes.
// node tools/bench-assignment/solve-file.mjs FILE
import { solveFlow } from '../../libs/domain/dist/assignment/flow/solve-flow.js';
import { pairsOf } from '../../libs/domain/dist/assignment/scores.js';
import { violations } from '../../libs/domain/dist/assignment/violations.js';
import { readProblem } from './read-problem.mjs';

const problem = readProblem(process.argv[2]);
const began = performance.now();
const { optimal, total, dualObjective, unplaced, chosen } = solveFlow(problem);
const seconds = (performance.now() - began) / 1000;
const megabytes = Math.round(process.resourceUsage().maxRSS / 1000);
console.log(JSON.stringify({ optimal, total, dualObjective, unplaced, violated: violations(problem, pairsOf(problem, chosen)).length, seconds, megabytes }));

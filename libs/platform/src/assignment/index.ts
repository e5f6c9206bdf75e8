export { OutOfTime } from './out-of-time.ts';
export { type Aside, solveAside } from './solve-aside.ts';
export { type Given, type Solved, type Solver } from './solvers.ts';

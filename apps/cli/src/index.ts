export { runCommandLine } from './command-line.ts';
export type { Streams } from './command-line.ts';

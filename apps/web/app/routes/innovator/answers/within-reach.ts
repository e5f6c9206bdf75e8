import { INNOVATOR } from '../../../texts/innovator.ts';
import { fieldOf } from './field-names.ts';

/** Most bytes of answers in one save: the API takes 256 KiB of all that is sent. */
const MOST = 200_000;

/** The answers that one save can carry, shortest first, and at their fields those that it cannot: a page that sends too much is otherwise refused as a whole. */
export const withinReach = (answers: Readonly<Record<string, unknown>>): { answers: Record<string, unknown>; tooMuch: { field: string; message: string }[] } => {
  const sized = Object.entries(answers).map(([question, answer]) => ({ question, answer, size: new TextEncoder().encode(JSON.stringify(answer) ?? '').length }));
  const carried: Record<string, unknown> = {};
  const tooMuch: { field: string; message: string }[] = [];
  let sum = 0;
  for (const { question, answer, size } of sized.sort((one, other) => one.size - other.size)) {
    if (sum + size > MOST) tooMuch.push({ field: fieldOf(question), message: INNOVATOR.problems.tooMuch });
    else {
      carried[question] = answer;
      sum += size;
    }
  }
  return { answers: carried, tooMuch };
};

import { AIMS } from '../../../texts/round-aims.ts';
import { textOf } from '../frame/form-values.ts';
import type { Problem } from '../frame/problems.ts';

/** What a form asks a proposal to be solved for. What is left empty is as it usually is. */
export const aimFrom = (form: FormData): { kind: string; cap?: number; balance?: number } => {
  const { kind, cap, balance } = aimTexts(form);
  return { kind, ...(cap ? { cap: Number(cap) } : {}), ...(balance ? { balance: Math.round(Number(balance) * UNITS) } : {}) };
};

/** What is wrong with the numbers of an aim, in the words of the page: the API counts in other units. @param id of the choice on its page */
export const aimFaults = (form: FormData, id: string): Problem[] => {
  const { cap, balance } = aimTexts(form);
  const within = (text: string, pattern: RegExp, least: number): boolean => pattern.test(text) && Number(text) >= least && Number(text) <= MOST;
  return [
    ...(cap && !within(cap, /^\d+$/, 1) ? [{ field: `cap-${id}`, message: AIMS.noCap }] : []),
    ...(balance && !within(balance, /^\d+(\.\d)?$/, 1 / UNITS) ? [{ field: `balance-${id}`, message: AIMS.noBalance }] : []),
  ];
};

/** Problems of the API with an aim, at the fields of a choice; others as `elsewhere` has them. */
export const aimProblems = (problems: readonly Problem[], id: string, elsewhere: (problem: Problem) => Problem = (problem) => problem): Problem[] =>
  problems.map((problem) => {
    const [first, part = ''] = (problem.field ?? '').split('.');
    return first === 'aim' ? { field: `${NUMBERS.includes(part) ? part : 'aim'}-${id}`, message: problem.message } : elsewhere(problem);
  });

/** Fields of a choice of an aim, by their ids. */
export const aimFields = (id: string): string[] => ['aim', ...NUMBERS].map((name) => `${name}-${id}`);

const NUMBERS = ['cap', 'balance'];

/** People give points, of which each is 10 units. */
const UNITS = 10;

/** Per cent, or points. */
const MOST = 100;

/** Numbers count only where they belong to what is chosen. */
const aimTexts = (form: FormData): Record<'kind' | 'cap' | 'balance', string> => {
  const kind = textOf(form, 'aim') || 'total';
  return { kind, cap: kind === 'drawn' ? textOf(form, 'cap') : '', balance: kind === 'even' ? textOf(form, 'balance') : '' };
};

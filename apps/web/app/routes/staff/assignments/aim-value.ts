import { textOf } from '../frame/form-values.ts';

/** What a form asks a proposal to be solved for. What is left empty is as it usually is; what is no number is refused by the API in its words. */
export const aimFrom = (form: FormData): { kind: string; cap?: number; balance?: number } => {
  const [kind, cap, balance] = [textOf(form, 'aim') || 'total', textOf(form, 'cap'), textOf(form, 'balance')];
  return {
    kind,
    ...(kind === 'drawn' && cap ? { cap: wholeOr(cap) } : {}),
    // people give points, of which each is 10 units
    ...(kind === 'even' && balance ? { balance: wholeOr(balance, 10) } : {}),
  };
};

/** A number that the API refuses where the text is none. */
const wholeOr = (text: string, units = 1): number => (/^\d{1,6}(\.\d)?$/.test(text) ? Math.round(Number(text) * units) : -1);

import type { Economics, PublicSubmission } from '../cohort/cohort.types.ts';
import { joined, pounds, sentence } from './sentences.ts';

/** How a price is charged, where its note says it in so many words. */
const PRICE_MODELS: readonly [RegExp, string][] = [
  [/\bper (test|use|scan|kit|person|patient|treatment)\b/i, 'per-use'],
  [/\bpurchase\b|\blist price\b/i, 'one-off'],
  [/\b(a|per) year\b|\bannual/i, 'subscription'],
];

/** Section "Cost and value", as far as public sources go: the price where it is clear what it is for, and what is said to be saved. */
export const valueAnswers = ({ economic }: PublicSubmission): Record<string, unknown> => {
  const { unitPriceGBP, priceNote } = economic;
  const model = unitPriceGBP === null ? undefined : PRICE_MODELS.find(([words]) => words.test(priceNote ?? ''))?.[1];
  return {
    'price-model': model,
    'unit-price': model && unitPriceGBP !== null ? { amountPence: Math.round(unitPriceGBP * 100), currency: 'GBP' } : undefined,
    savings: savingsOf(economic),
  };
};

const savingsOf = (economic: Economics): string | undefined => {
  const { savingPerPatientGBP, savingRangeGBP, savingNote, nationalImpact, comparator, direction } = economic;
  const saved = joined(
    sentence('Saving for each patient, as public sources tell it: ', savingPerPatientGBP === null ? null : pounds(savingPerPatientGBP)),
    sentence('Range of savings for each patient: ', savingRangeGBP?.map(pounds).join(' to ')),
    sentence('', savingNote),
    sentence('National impact: ', nationalImpact),
    sentence('The direction of cost is ', direction),
  );
  return saved === undefined ? undefined : joined(saved, sentence('Compared with: ', comparator));
};

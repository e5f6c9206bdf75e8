import type { LocalDate } from '../../calendar/index.ts';
import type { BudgetCase, FundingTests, TestResult } from './budget-impact.types.ts';

/** Positive guidance of a kind that counts, published by the day. Guidance to come is not known, guidance against is not met. */
export const guidanceTest = ({ guidance: asked }: FundingTests['tests'], guidance: BudgetCase['guidance'], on: LocalDate): TestResult => {
  const kinds = asked.kinds.join(' or ');
  const result = (state: TestResult['state'], sentence: string): TestResult => ({ test: 'guidance', state, sentence });
  if (!guidance || guidance.publishedOn > on) return result('not-known', `Positive national guidance (${kinds}) is asked: none is published yet.`);
  const found = `${guidance.reference} (${guidance.kind})`;
  if (!asked.kinds.includes(guidance.kind)) return result('not-met', `${found} is no guidance that counts: ${kinds} is asked.`);
  return guidance.positive ? result('met', `${found} recommends it.`) : result('not-met', `${found} does not recommend it.`);
};

/** Earlier support, where the tests ask for it: no result where they do not. */
export const earlierSupportTest = ({ earlierSupport: asked }: FundingTests['tests'], supportedBy: BudgetCase['supportedBy']): TestResult[] => {
  if (!asked) return [];
  const programmes = asked.programmes.join(' or ');
  const result = (state: TestResult['state'], sentence: string): TestResult[] => [{ test: 'earlier-support', state, sentence }];
  if (supportedBy === undefined) return result('not-known', `Whether ${programmes} supported it is not known.`);
  if (supportedBy !== null && asked.programmes.some((programme) => sameName(programme, supportedBy))) return result('met', `${supportedBy} supported it.`);
  return result('not-met', `${supportedBy === null ? 'No programme' : supportedBy} supported it before: ${programmes} is asked.`);
};

/** A name that is typed another time may have other capitals and spaces. */
const sameName = (...names: [string, string]): boolean => new Set(names.map((name) => name.trim().replace(/\s+/g, ' ').toLowerCase())).size === 1;

import type { LocalDate } from '../../calendar/index.ts';

/** The tests of a funding policy, published and dated. Amounts are whole pounds for the whole population it is for. */
export interface FundingTests {
  id: string;
  version: string;
  effectiveFrom: LocalDate;
  /** The last day on which it holds; null: it still does. */
  effectiveTo: LocalDate | null;
  tests: {
    /** Positive national guidance of one of these kinds. */
    guidance: { kinds: readonly string[] };
    /** Savings less costs of more than `over` within so many years. */
    benefit: { over: number; withinYears: number };
    /** Savings above costs within so many years. */
    saving: { withinYears: number };
    /** Costs less savings of at most the cap in each of the first years. */
    affordability: { yearlyCap: number; firstYears: number };
    /** Support by an earlier programme; null: not asked. */
    earlierSupport: { programmes: readonly string[] } | null;
  };
}

/** What is known of an innovation. */
export interface BudgetCase {
  /** National guidance; null: there is none yet. */
  guidance: { kind: string; reference: string; positive: boolean; publishedOn: LocalDate } | null;
  /** Costs and savings of each year from adoption, in whole pounds; those that are not modelled are left out at the end. */
  years: readonly { cost: number; saving: number }[];
  /** The earlier programme that supported it; null: none did. Undefined: nobody has said. */
  supportedBy?: string | null;
}

export type TestState = 'met' | 'not-met' | 'not-known';
export type FundingTest = 'guidance' | 'benefit' | 'saving' | 'affordability' | 'earlier-support';

export interface TestResult {
  test: FundingTest;
  state: TestState;
  /** Says what was found beside what is asked. */
  sentence: string;
}

export interface BudgetImpact {
  /** The pin of the tests, `id@version`. */
  tests: string;
  /** Costs less savings of each year: what it asks of the budget, below 0 where it saves. */
  impactByYear: number[];
  results: TestResult[];
  /** Met where every test is; not met where one is not; otherwise not known. */
  state: TestState;
}

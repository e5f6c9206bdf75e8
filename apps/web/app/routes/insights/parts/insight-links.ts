/** What a page of figures is asked for, as it stands in its address. Months are `YYYY-MM`. */
export interface InsightAddress {
  from: string;
  to: string;
  programme: string;
  cases: '' | 'real' | 'simulated';
  compare: 'before' | 'year';
}

const parametersOf = ({ from, to, programme, cases, compare }: InsightAddress): [string, string][] =>
  [['from', from], ['to', to], ['programme', programme], ['cases', cases], ['compare', compare === 'before' ? '' : compare]].filter(([, value]) => value) as [string, string][];

export const insightsAt = (address: InsightAddress): string => `/insights?${new URLSearchParams(parametersOf(address)).toString()}`;
export const copiesAt = (address: InsightAddress): string => `/insights/copies?${new URLSearchParams(parametersOf(address)).toString()}`;

/** The cases that a figure counts. */
export interface CasesAsked {
  figure: string;
  stage?: string;
  dimension?: string;
  member?: string;
  after?: string;
  /** The period whose figures it was come from, where it is another. */
  backFrom?: string;
  backTo?: string;
}

export const casesAt = (address: InsightAddress, of: CasesAsked): string => `/insights/cases?${new URLSearchParams([...parametersOf(address), ...(Object.entries(of) as [string, string][])]).toString()}`;

/** The same of the period that it is compared with, with the way back to the period that was asked for. */
export const comparedCasesAt = (address: InsightAddress, { from, to }: Pick<InsightAddress, 'from' | 'to'>, of: CasesAsked): string =>
  casesAt({ ...address, from, to }, { ...of, backFrom: address.from, backTo: address.to });

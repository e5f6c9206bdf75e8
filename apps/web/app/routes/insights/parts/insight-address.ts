import { isMonth, periodBefore, yearBefore, yearTo, type Period } from '@waymark/domain/insights';

/** What a page of figures is asked for, as it stands in its address. */
export interface InsightAddress extends Period {
  programme: string;
  cases: '' | 'real' | 'simulated';
  compare: 'before' | 'year';
}

/** Months that are shown where nobody chose any: most innovations take more than a year. */
const defaultPeriod = (month: string): Period => ({ from: yearTo(yearTo(month).from).from, to: month });

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads an address; what is no choice of the page counts as not chosen, and months in the wrong order are put right. */
export const readInsightAddress = (asked: URLSearchParams, month: string): InsightAddress => {
  const usual = defaultPeriod(month);
  const [one, other] = [asked.get('from') ?? '', asked.get('to') ?? ''].map((text, at) => (isMonth(text) && text >= '1900' && text < '2100' ? text : at === 0 ? usual.from : usual.to)) as [string, string];
  const cases = asked.get('cases');
  return {
    ...(one <= other ? { from: one, to: other } : { from: other, to: one }),
    programme: UUID.test(asked.get('programme') ?? '') ? asked.get('programme')! : '',
    cases: cases === 'real' || cases === 'simulated' ? cases : '',
    compare: asked.get('compare') === 'year' ? 'year' : 'before',
  };
};

/** As the API asks for it. */
export const filterOf = ({ from, to, programme, cases }: InsightAddress) => ({ from, to, ...(programme ? { programmeId: programme } : {}), ...(cases ? { simulated: cases === 'simulated' } : {}) });

/** The period that it is compared with. */
export const comparedPeriod = ({ from, to, compare }: InsightAddress): Period => (compare === 'year' ? yearBefore : periodBefore)({ from, to });

const parametersOf = ({ from, to, programme, cases, compare }: InsightAddress): [string, string][] =>
  [['from', from], ['to', to], ['programme', programme], ['cases', cases], ['compare', compare === 'before' ? '' : compare]].filter(([, value]) => value) as [string, string][];

export const insightsAt = (address: InsightAddress): string => `/insights?${new URLSearchParams(parametersOf(address)).toString()}`;
export const filesAt = (address: InsightAddress): string => `/insights/files?${new URLSearchParams(parametersOf(address)).toString()}`;

/** The cases that a figure counts. */
export interface CasesAsked {
  figure: string;
  stage?: string;
  dimension?: string;
  member?: string;
  after?: string;
}

export const casesAt = (address: InsightAddress, of: CasesAsked): string => `/insights/cases?${new URLSearchParams([...parametersOf(address), ...(Object.entries(of) as [string, string][])]).toString()}`;

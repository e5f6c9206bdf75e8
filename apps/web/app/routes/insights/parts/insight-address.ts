import { isMonth, periodBefore, twoYearsBefore, yearBefore, type Period } from '@waymark/domain/insights';
import type { InsightAddress } from './insight-links.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads an address; what is no choice of the page counts as not chosen, and months in the wrong order are put right. */
export const readInsightAddress = (asked: URLSearchParams, month: string): InsightAddress => {
  const usual = twoYearsBefore(month); // most innovations take more than one
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

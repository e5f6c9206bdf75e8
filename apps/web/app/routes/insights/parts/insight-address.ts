import { isMonth, periodBefore, twoYearsBefore, yearBefore, type Period } from '@waymark/domain/insights';
import { month } from '../../../texts/dates.ts';
import { PROBLEMS } from '../../../texts/problems.ts';
import type { InsightAddress } from './insight-links.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads an address; what is no choice of the page counts as not chosen. Months stay as they were asked for, also in the wrong order. */
export const readInsightAddress = (asked: URLSearchParams, now: string): InsightAddress => {
  const usual = twoYearsBefore(now); // most innovations take more than one
  const [from, to] = [asked.get('from') ?? '', asked.get('to') ?? ''].map((text, at) => (isMonth(text) && text >= '1900' && text < '2100' ? text : at === 0 ? usual.from : usual.to)) as [string, string];
  const cases = asked.get('cases');
  return {
    from,
    to,
    programme: UUID.test(asked.get('programme') ?? '') ? asked.get('programme')! : '',
    cases: cases === 'real' || cases === 'simulated' ? cases : '',
    compare: asked.get('compare') === 'year' ? 'year' : 'before',
  };
};

/** @throws a 400 page with the remedy where the first month lies after the last: figures of other months would answer another question */
export const inOrder = (address: InsightAddress): InsightAddress => {
  if (address.from > address.to) throw new Response(PROBLEMS.monthsReversed(month(address.from), month(address.to)), { status: 400 });
  return address;
};

/** As the API asks for it. */
export const filterOf = ({ from, to, programme, cases }: InsightAddress) => ({ from, to, ...(programme ? { programmeId: programme } : {}), ...(cases ? { simulated: cases === 'simulated' } : {}) });

/** The period that it is compared with. */
export const comparedPeriod = ({ from, to, compare }: InsightAddress): Period => (compare === 'year' ? yearBefore : periodBefore)({ from, to });

/** The figures that cases were come from: of another period, where the address says so. */
export const cameFrom = (address: InsightAddress, { backFrom, backTo }: { backFrom?: string; backTo?: string }): InsightAddress => {
  const back = readInsightAddress(new URLSearchParams({ from: backFrom ?? '', to: backTo ?? '' }), address.to);
  return backFrom && backTo && back.from === backFrom && back.to === backTo && back.from <= back.to ? { ...address, from: back.from, to: back.to } : address;
};

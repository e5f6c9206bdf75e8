import type { FormValues } from '../../staff/frame/form-values.ts';

/** The fields of the form as an address proposes them, as the page of a measure does for a merger; undefined: it proposes nothing. */
export const proposedRebase = (searchParams: URLSearchParams): FormValues | undefined => {
  const named = (name: string): string => searchParams.get(name) ?? '';
  const [measureId, month, on] = [named('measure'), DAY.exec(named('month')), DAY.exec(named('on'))];
  if (!measureId || !month || !on) return undefined;
  const number = (digits: string | undefined): string => String(Number(digits));
  return {
    measureId: [measureId], siteId: [named('site')], kind: ['organisations-merged'], text: [named('text')],
    'from[month]': [number(month[2])], 'from[year]': [number(month[1])],
    'changed[day]': [number(on[3])], 'changed[month]': [number(on[2])], 'changed[year]': [number(on[1])],
  };
};

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

import { expect, it } from '@jest/globals';
import { cameFrom, comparedPeriod, filterOf, inOrder, readInsightAddress } from './insight-address.ts';
import { casesAt, comparedCasesAt } from './insight-links.ts';

const read = (text: string) => readInsightAddress(new URLSearchParams(text), '2027-03');

it('shows two years without the running month where nobody chose', () => {
  expect(read('')).toEqual({ from: '2025-03', to: '2027-02', programme: '', cases: '', compare: 'before' });
});

it('takes what is no choice for not chosen', () => expect(read('from=2026-13&to=x&programme=1&cases=all&compare=never')).toEqual(read('')));

it('refuses months in the wrong order with the remedy, and does not swap them', async () => {
  expect(inOrder(read('from=2026-11&to=2026-11'))).toMatchObject({ from: '2026-11', to: '2026-11' });
  const refused = await Promise.resolve().then(() => inOrder(read('from=2026-05&to=2026-04'))).catch((thrown: Response) => thrown);
  if (!(refused instanceof Response)) throw new Error('not refused');
  expect([refused.status, await refused.text()]).toEqual([400, 'The first month, May 2026, lies after the last, April 2026. Choose a first month that is not after the last.']);
});

it('compares with the period before or a year before', () => {
  expect(comparedPeriod(read('from=2027-01&to=2027-03'))).toEqual({ from: '2026-10', to: '2026-12' });
  expect(comparedPeriod(read('from=2027-01&to=2027-03&compare=year'))).toEqual({ from: '2026-01', to: '2026-03' });
});

it('asks the API for real or simulated ones alone', () => {
  expect(filterOf(read('cases=real&from=2027-01&to=2027-01'))).toEqual({ from: '2027-01', to: '2027-01', simulated: false });
});

it('leads from a figure to its cases', () => {
  expect(casesAt(read('from=2027-01&to=2027-03&cases=real'), { figure: 'LATE', stage: 'triage' })).toBe('/insights/cases?from=2027-01&to=2027-03&cases=real&figure=LATE&stage=triage');
});

it('leads from a figure of the other period to its cases, and back to the period that was asked for', () => {
  const address = read('from=2027-01&to=2027-03&cases=real');
  const to = comparedCasesAt(address, comparedPeriod(address), { figure: 'WENT_ON', stage: 'case' });
  expect(to).toBe('/insights/cases?from=2026-10&to=2026-12&cases=real&figure=WENT_ON&stage=case&backFrom=2027-01&backTo=2027-03');
  const there = read(to.split('?')[1]!);
  expect(cameFrom(there, Object.fromEntries(new URLSearchParams(to.split('?')[1])))).toEqual(address);
  for (const odd of [{}, { backFrom: '2027-01' }, { backFrom: '2027-03', backTo: '2027-01' }, { backFrom: 'x', backTo: '2027-01' }]) expect(cameFrom(there, odd)).toEqual(there);
});

import { expect, it } from '@jest/globals';
import { confirmationMark } from './confirmation-mark.ts';

const unsure = (value: number, others: number[], month = '2027-04-01') => ({
  reading: { measureId: 'm', siteId: 's', month, value },
  message: 'Whatever was said',
  against: others.map((other, at) => ({ month: `2027-0${at + 1}-01`, value: other })),
});

it('a mark stands for the values that were shown and what they were seen beside, in whatever order', () => {
  const [one, two] = [unsure(900, [10, 11, 10]), unsure(800, [10, 11, 10], '2027-05-01')];
  expect(confirmationMark([one, two])).toBe(confirmationMark([two, one]));
  const others = [[], [one], [two], [unsure(901, [10, 11, 10]), two], [unsure(900, [10, 11, 12]), two], [unsure(900, [10, 11]), two]];
  expect(new Set([[one, two], ...others].map(confirmationMark)).size).toBe(others.length + 1);
});

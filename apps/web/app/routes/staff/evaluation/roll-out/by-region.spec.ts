import { expect, it } from '@jest/globals';
import { byRegion } from './by-region.ts';

const of = (name: string, region: string | null) => ({ id: name.toLowerCase(), name, region });

it('organisations stand under their regions, those without one last', () => {
  expect(byRegion([of('Hospice', null), of('Devon', 'South West'), of('Kent', 'South East'), of('Bath', 'South West')], 'No region').map(({ group, options }) => [group, ...options.map(({ text }) => text)])).toEqual([
    ['South East', 'Kent'], ['South West', 'Bath', 'Devon'], ['No region', 'Hospice'],
  ]);
  expect(byRegion([], 'No region')).toEqual([]);
});

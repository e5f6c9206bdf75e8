import { expect, it } from '@jest/globals';
import { moneyField } from './money-field.ts';

it.each([
  ['months[0].month', 'first'], ['months[3].month', 'last'], ['months.3.month', 'last'], ['months', 'first'], ['months[0].cost', 'cost'], ['months.2.saving', 'saving'], ['reason', 'reason'], ['kind', 'kind'], [null, ''],
])('a problem with %s stands beside its own field, %s', (field, own) => expect(moneyField(field)).toBe(own));

import { describe, expect, it } from '@jest/globals';
import { againstPlan, money } from './index.ts';

const plan = ['2026-01-01', '2026-02-01', '2026-03-01'].map((month) => ({ month, cost: 100_000, saving: 50_000 }));
const fact = (month: string, cost: number, saving: number) => ({ month, cost, saving });
const TODAY = '2026-04-01';

describe('againstPlan', () => {
  it('compares like with like: the months that have both', () => {
    expect(againstPlan(plan, [fact('2026-01-01', 110_000, 40_000), fact('2026-02-01', 90_050, 45_000)], TODAY)).toEqual({
      compared: ['2026-01-01', '2026-02-01'],
      missing: ['2026-03-01'],
      ahead: [],
      unplanned: [],
      planned: { cost: 200_000, saving: 100_000 },
      actual: { cost: 200_050, saving: 85_000 },
      netAgainstPlan: -15_050,
      sentences: [
        'Costs so far are £2,000.50, £0.50 (under 0.1%) above the plan of £2,000.',
        'Savings so far are £850, £150 (15%) below the plan of £1,000.',
        'Together that is £150.50 worse than planned.',
        'March 2026 has no figures and is left out of the plan too.',
      ],
    });
  });

  it('leaves the month that runs out, and months to come', () => {
    const march = [fact('2026-03-01', 1, 1)];
    expect(againstPlan(plan, march, '2026-03-31').compared).toEqual([]);
    expect(againstPlan(plan, march, TODAY).compared).toEqual(['2026-03-01']);
    expect(againstPlan(plan, [], '2026-01-31')).toMatchObject({ missing: [], sentences: ['There are no costs and savings to compare with the plan yet.', 'January 2026, February 2026 and March 2026 are planned and not over, and left out.'] });
  });

  it('once the pilot has ended, takes every month that has both, the last one too, and names those without figures', () => {
    const ended = againstPlan([...plan, fact('2026-04-01', 100, 0)], [fact('2026-02-01', 100_000, 50_000), fact('2026-03-01', 900_000, 50_000)], '2026-03-10', true);
    expect(ended).toMatchObject({ compared: ['2026-02-01', '2026-03-01'], missing: ['2026-01-01'], ahead: ['2026-04-01'] });
    expect(ended.sentences).toEqual([
      'Costs are £10,000, £8,000 (400%) above the plan of £2,000.', 'Savings are £1,000, as planned for the months that are compared.', 'Together that is £8,000 worse than planned.',
      'January 2026 has no figures and is left out of the plan too.', 'April 2026 is planned after the end of the pilot without figures, and left out.',
    ]);
  });

  it('names months that are planned and not over, and says as planned of those that are compared', () => {
    expect(againstPlan(plan, plan, '2026-03-31').sentences).toEqual([
      'Costs so far are £2,000, as planned for the months that are compared.', 'Savings so far are £1,000, as planned for the months that are compared.',
      'Together they are as planned for the months that are compared.', 'March 2026 is planned and not over, and left out.',
    ]);
  });

  it('says so where all is as planned, and where it is better', () => {
    expect(againstPlan(plan, plan, TODAY).sentences).toEqual(['Costs so far are £3,000, as planned.', 'Savings so far are £1,500, as planned.', 'Together they are as planned.']);
    expect(againstPlan(plan, [fact('2026-01-01', 90_000, 50_000)], TODAY).sentences[2]).toBe('Together that is £100 better than planned.');
  });

  it('has no share of a plan of nothing', () => {
    const free = [fact('2026-01-01', 0, 0)];
    expect(againstPlan(free, [fact('2026-01-01', 500, 0)], TODAY).sentences[0]).toBe('Costs so far are £5, £5 above the plan of £0.');
  });

  it('names what no plan had', () => {
    expect(againstPlan(plan.slice(0, 1), plan, TODAY)).toMatchObject({ unplanned: ['2026-02-01', '2026-03-01'], sentences: expect.arrayContaining(['February 2026 and March 2026 were not planned and are left out.']) });
  });

  it('refuses parts of a penny and a month twice', () => {
    expect(() => againstPlan([fact('2026-01-01', 0.5, 0)], [], TODAY)).toThrow('The plan of 2026-01, cost: 0.5 is no whole number of pence');
    expect(() => againstPlan([], [...plan, ...plan], TODAY)).toThrow('The figures have 2026-01 twice: keep one');
  });

  it('writes money as people read it', () => {
    expect([money(0), money(50), money(123_400), money(-1_250)]).toEqual(['£0', '£0.50', '£1,234', '-£12.50']);
  });
});

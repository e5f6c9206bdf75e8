import { describe, expect, it } from '@jest/globals';
import { READY_BREAKDOWNS } from '@waymark/domain/pilot';
import { breakdownsToType, typedBreakdowns } from './typed-breakdowns.ts';

const form = (ready: string[], breakdowns: string): FormData => {
  const data = new FormData();
  for (const name of ready) data.append('ready', name);
  data.set('breakdowns', breakdowns);
  return data;
};

describe('breakdowns that are typed', () => {
  it('are those that are ready, and a line for each other', () => {
    expect(typedBreakdowns(form(['Sex'], 'Language: English; other ;\r\n\nWard: A: left; B'))).toEqual({
      breakdowns: [{ name: 'Sex', groups: ['Female', 'Male'] }, { name: 'Language', groups: ['English', 'other'] }, { name: 'Ward', groups: ['A: left', 'B'] }], problems: [],
    });
    expect(typedBreakdowns(form([], ''))).toEqual({ breakdowns: [], problems: [] });
  });

  it('are wrong without a name, a colon or two groups, each line said', () => {
    const { problems } = typedBreakdowns(form([], 'Language\n: a; b\nLanguage: English'));
    expect(problems.map(({ field }) => field)).toEqual(['breakdowns', 'breakdowns', 'breakdowns']);
  });

  it('come back as they were', () => {
    const own = { name: 'Language', groups: ['English', 'other'] };
    const { ready, typed } = breakdownsToType([READY_BREAKDOWNS[0]!, own, { name: 'Sex', groups: ['Male', 'Female'] }]);
    expect([ready, typed]).toEqual([['Deprivation'], 'Language: English; other\nSex: Male; Female']);
    expect(typedBreakdowns(form(ready, typed)).breakdowns).toEqual([READY_BREAKDOWNS[0], own, { name: 'Sex', groups: ['Male', 'Female'] }]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { coordinator, holdsInEveryLife, started, take, type OnTrial } from '@waymark/testing/pipeline';
import { changeOf, countsOf, factsOf, figuresOf, ON_TIME_TARGET, shareOn, shareOnTime, sumOf, tallied, WHOLE_WAY, type CountedBy, type InsightFact, type Tally } from './index.ts';

const BY: CountedBy = { categories: ['ai', 'digital'], organisationType: 'sme', region: 'not-stated' };
const factsNow = ({ definition, state, facts, now }: OnTrial): InsightFact[] => factsOf(definition, state, facts.calendar, BY, now);
const tallyOf = (facts: readonly InsightFact[]) => changeOf([], facts);
const all = (facts: readonly InsightFact[], stage: string) => tallyOf(facts).filter((one) => one.stage === stage && one.dimension === 'all');

const submitted = (): OnTrial => {
  const trial = started('pipeline-default@1.0.0', '2026-09-07T09:00:00.000Z').later(-1);
  take(trial, 'submit');
  return trial;
};

describe('what is counted of an evaluation', () => {
  it('is nothing before it is submitted', () => {
    expect(factsNow(started('pipeline-default@1.0.0', '2026-09-07T09:00:00.000Z'))).toEqual([]);
  });

  it('is its whole way and the stage that it is in', () => {
    const facts = factsNow(submitted());
    expect(facts.map(({ stage, outcome, days, dueOn }) => [stage, outcome, days, dueOn])).toEqual([[WHOLE_WAY, 'here', null, null], ['triage', 'here', null, '2026-09-21']]);
    expect(figuresOf(all(facts, 'triage'), '2026-09-21')).toMatchObject({ came: 1, here: 1, timed: 0, median: null, lateNow: 0, limit: 10 });
    expect(figuresOf(all(facts, 'triage'), '2026-09-22').lateNow).toBe(1);
  });

  it('is late for nobody while its limit stands still', () => {
    const trial = submitted();
    trial.must({ type: 'raise-overlay', by: coordinator, kind: 'legal-hold', text: 'Wait' });
    expect(figuresOf(all(factsNow(trial), 'triage'), '2030-01-01')).toMatchObject({ lateNow: 0, paused: 1 });
  });

  it('counts one of several kinds in each, and once in all', () => {
    const counts = factsNow(submitted()).flatMap(countsOf).filter(({ stage, measure }) => stage === WHOLE_WAY && measure === 'came');
    expect(counts.map(({ dimension, member }) => [dimension, member])).toEqual([['all', ''], ['category', 'ai'], ['category', 'digital'], ['organisation-type', 'sme'], ['region', 'not-stated']]);
  });
});

describe('in every life of an evaluation', () => {
  it('whoever came to a stage is there, went on, went back or ended there, once', () => {
    holdsInEveryLife(({ definition, state, facts, now }) => {
      const counted = factsOf(definition, state, facts.calendar, BY, now);
      for (const stage of new Set(counted.map((fact) => fact.stage))) {
        const { came, on, back, ended, here, onTime, late, timed } = figuresOf(all(counted, stage), '2026-01-01');
        expect([came, on + back + ended + here]).toEqual([1, 1]);
        expect(onTime + late).toBeLessThanOrEqual(timed);
      }
    });
  });

  it('counters that are brought from any one to any other stand as if counted anew', () => {
    let before: InsightFact[] = [];
    holdsInEveryLife((trial) => {
      const after = factsNow(trial);
      expect(tallied([...tallyOf(before), ...changeOf(before, after)])).toEqual(tallyOf(after));
      before = after;
    });
  });

  it('counters say no more and no less than the facts that they are of', () => {
    holdsInEveryLife((trial) => {
      const facts = factsNow(trial);
      const [counted, here] = [tallyOf(facts).filter(({ dimension }) => dimension === 'all'), (is: (fact: InsightFact) => boolean) => facts.filter(is).length];
      expect(['came', 'here', 'on-time', 'late', 'left-late', 'paused'].map((measure) => sumOf(counted, measure as Tally['measure']))).toEqual([
        here(({ latest }) => latest), here(({ latest, outcome }) => latest && outcome === 'here'), here(({ onTime }) => onTime === true), here(({ onTime }) => onTime === false), here(({ onTime }) => onTime === false), here(({ paused }) => paused),
      ]);
    });
  });

  it('the days of the holders are all days of a run', () => {
    holdsInEveryLife(({ definition, state, facts, now }) => {
      for (const { days, byHolder } of factsOf(definition, state, facts.calendar, BY, now))
        if (byHolder) expect(byHolder.innovator + byHolder.reviewers + byHolder.service).toBeGreaterThanOrEqual(days!);
    });
  });
});

describe('shares', () => {
  it('are of those that left, and none where nobody did', () => {
    expect(shareOn({ on: 0, back: 0, ended: 0 })).toBeNull();
    expect(shareOn({ on: 3, back: 1, ended: 2 })).toBe(50);
    expect(shareOnTime({ onTime: 0, late: 2 })).toBe(0);
    expect(shareOnTime({ onTime: 0, late: 0 })).toBeNull();
  });

  it('on time reach a whole percent only where they do unrounded', () => {
    const wrong: string[] = [];
    for (let all = 1; all <= 300; all += 1)
      for (let onTime = 0; onTime <= all; onTime += 1) if (shareOnTime({ onTime, late: all - onTime })! >= ON_TIME_TARGET !== onTime * 100 >= ON_TIME_TARGET * all) wrong.push(`${onTime} of ${all}`);
    expect(wrong).toEqual([]);
  });

  it('sum nothing of no counters', () => {
    expect(sumOf([], 'came')).toBe(0);
  });
});

import { describe, expect, it } from '@jest/globals';
import { pipelinePack, requirePack } from '@waymark/content/packs';
import { addDays, addMonths, addWorkingDays, calendarOf, isWorkingDay, workingDaysBetween } from '@waymark/domain/calendar';
import type { CalendarPack } from '@waymark/domain/calendar';
import fc from 'fast-check';
import { carriedCohort, inventedCohort } from '../cohort/carried.ts';
import type { Cohort } from '../cohort/cohort.types.ts';
import type { DueItem } from './due-item.types.ts';
import { inOrder } from './queue.ts';
import { schedule } from './schedule.ts';
import type { Schedule } from './schedule.ts';

const pipeline = pipelinePack('pipeline-default@1.0.0');
const calendar = calendarOf(requirePack<CalendarPack>('bank-holidays-england@1.0.0'));
const planned = (cohort: Cohort): Schedule => schedule(cohort, pipeline, calendar);
const itemsOf = (plan: Schedule, id: string): DueItem[] => inOrder(plan.queue).filter(({ innovationId }) => innovationId === id);
const between = (from: string, to: string): number => workingDaysBetween(calendar, from, to);
const written = (items: DueItem[]): string[] => items.map(({ due, kind, walked, month }) => `${due} ${kind === 'step' ? walked.step.do : `${kind} ${month ?? walked.step.do}`}`);

describe('the schedule of the carried cohort', () => {
  const cohort = carriedCohort();
  const plan = planned(cohort);

  it('starts the longest entry at compiledOn and ends with the last letter', () => {
    expect(plan.start('R20')).toBe('2026-11-22');
    expect([plan.firstDay, plan.lastDay]).toEqual(['2026-11-22', '2028-05-16']);
    expect(inOrder(plan.queue)[0]).toMatchObject({ innovationId: 'R20', due: '2026-11-22', walked: { step: { do: 'submit' } } });
    expect(inOrder(plan.queue).at(-1)).toMatchObject({ due: '2028-05-16', kind: 'letter' });
  });

  it('plays the longest entry on these days', () => {
    expect(written(itemsOf(plan, 'R20'))).toEqual([
      '2026-11-22 submit', '2026-11-27 accept', '2026-11-30 letter accept', '2026-12-18 reviews', '2026-12-18 to-panel',
      '2027-01-06 recommend-pilot', '2027-01-07 letter recommend-pilot', '2027-02-03 start-pilot',
      '2027-03-03 reading 1', '2027-04-03 reading 2', '2027-05-03 reading 3', '2027-06-03 reading 4', '2027-07-03 reading 5', '2027-08-03 reading 6',
      '2027-09-03 reading 7', '2027-10-03 reading 8', '2027-11-03 reading 9', '2027-12-03 reading 10', '2028-01-03 reading 11', '2028-02-03 reading 12',
      '2028-02-07 finish-pilot', '2028-02-28 adopt-conditions', '2028-02-29 letter adopt-conditions',
      '2028-05-15 withdraw-adoption', '2028-05-16 letter withdraw-adoption',
    ]);
  });

  it('plays an entry of two evaluations on these days', () => {
    expect(written(itemsOf(plan, 'R14'))).toEqual([
      '2027-06-14 submit', '2027-06-21 accept', '2027-06-22 letter accept', '2027-07-12 reviews', '2027-07-12 to-panel',
      '2027-07-26 not-recommend', '2027-07-27 letter not-recommend', '2027-08-31 new-evaluation', '2027-09-07 submit', '2027-09-14 accept',
      '2027-09-15 letter accept', '2027-10-05 reviews', '2027-10-05 to-panel', '2027-10-19 recommend-pilot', '2027-10-20 letter recommend-pilot',
      '2027-11-16 start-pilot', '2027-12-16 reading 1', '2028-01-16 reading 2', '2028-02-16 reading 3', '2028-03-16 reading 4',
      '2028-04-16 reading 5', '2028-05-16 reading 6',
    ]);
  });

  it('starts each other entry as much later as it is shorter', () => {
    expect(cohort.innovations.map(({ id }) => `${id} ${plan.start(id)} ${plan.lastStep(id)}`)).toEqual([
      'R01 2027-02-04 2028-05-15', 'R02 2027-02-04 2028-05-15', 'R03 2027-02-04 2028-05-15', 'R04 2027-02-04 2028-05-15',
      'R05 2027-02-04 2028-05-15', 'R06 2027-02-25 2028-05-15', 'R07 2027-01-05 2028-05-15', 'R08 2027-02-25 2028-05-15',
      'R09 2027-07-15 2028-05-16', 'R10 2027-09-07 2028-05-16', 'R11 2027-09-07 2028-05-16', 'R12 2027-07-15 2028-05-16',
      'R13 2027-03-02 2028-05-14', 'R14 2027-06-14 2028-05-16', 'R15 2028-03-29 2028-05-15', 'R16 2028-03-29 2028-05-15',
      'R17 2028-03-29 2028-05-15', 'R18 2028-03-29 2028-05-15', 'R19 2027-02-04 2028-05-15', 'R20 2026-11-22 2028-05-15',
      'RT1 2028-05-08 2028-05-15', 'RT2 2028-05-08 2028-05-15',
    ]);
  });

  it('leaves nothing overdue, the longest pilot included', () => {
    expect(plan.waiting.filter(({ waited, limit }) => waited > limit)).toEqual([]);
    expect(plan.waiting.find(({ innovationId }) => innovationId === 'R13')).toEqual({ innovationId: 'R13', stage: 'pilot', since: '2027-05-14', waited: 254, limit: 260 });
    expect(plan.waiting.filter(({ innovationId }) => innovationId === 'R15')).toMatchObject([{ stage: 'evidence-review', limit: 20 }]);
  });
});

describe('the clock of any cohort', () => {
  const starts = fc.integer({ min: 0, max: 1095 }).map((days) => addDays('2026-11-22', days));
  const cohorts = fc.tuple(fc.constantFrom(carriedCohort(), inventedCohort()), starts).map(([cohort, compiledOn]): Cohort => ({ ...cohort, compiledOn }));
  const always = (law: (plan: Schedule, cohort: Cohort) => void): void => fc.assert(fc.property(cohorts, (cohort) => law(planned(cohort), cohort)), { numRuns: 25 });
  const runsIn = (plan: Schedule, id: string): boolean => itemsOf(plan, id).at(-1)?.walked.after.stage.id === 'pilot';

  it('lets every entry make its last step within the last 10 working days, a running pilot within the last 3', () => {
    always((plan, cohort) => {
      expect(Math.min(...cohort.innovations.map(({ id }) => Date.parse(plan.start(id))))).toBe(Date.parse(cohort.compiledOn));
      for (const { id } of cohort.innovations) expect(between(plan.lastStep(id), plan.lastDay)).toBeLessThan(runsIn(plan, id) ? 3 : 10);
      expect(plan.waiting.filter(({ waited, limit }) => waited > limit)).toEqual([]);
    });
  });

  it('keeps every step within the time limit of its stage, and decides on working days', () => {
    always((plan, cohort) => {
      for (const { id } of cohort.innovations) {
        let [entered, asked] = ['', ''];
        for (const { due, kind, walked } of itemsOf(plan, id)) {
          const { transition, before, step } = walked;
          if (kind === 'letter') continue;
          if (step.do === 'answer') expect(between(asked, due)).toBeLessThanOrEqual(20);
          if (step.do === 'answer') entered = due;
          if (!transition) continue;
          if (before.stage.sla) expect(between(entered, due)).toBeLessThanOrEqual(before.stage.sla.workingDays);
          if (step.do !== 'submit') expect(isWorkingDay(calendar, due)).toBe(true);
          [entered, asked] = [due, due];
        }
      }
    });
  });

  it('has the k-th reading k months after the pilot run began', () => {
    always((plan, cohort) => {
      for (const { id } of cohort.innovations) {
        let [began, month] = ['', 0];
        for (const { due, kind, walked, month: of } of itemsOf(plan, id)) {
          if (walked.transition && kind === 'step') [began, month] = [due, 0];
          if (kind === 'reading') expect([of, due]).toEqual([(month += 1), addMonths(began, month)]);
        }
      }
    });
  });

  it('sends each letter on the next working day, before the next step of its entry', () => {
    always((plan, cohort) => {
      for (const { id } of cohort.innovations) {
        const items = itemsOf(plan, id);
        items.forEach(({ kind, walked, due }, index) => {
          if (kind !== 'step') return;
          const letter = items[index + 1];
          if (walked.transition?.letterKey) expect([letter?.kind, letter?.due]).toEqual(['letter', addWorkingDays(calendar, due, 1)]);
          else expect(letter?.kind).not.toBe('letter');
        });
      }
    });
  });

  it('takes what is due first; on one day, in the order of the cohort', () => {
    always((plan, cohort) => {
      const order = inOrder(plan.queue);
      const places = new Map(cohort.innovations.map(({ id }, index) => [id, index]));
      const left = new Map(cohort.innovations.map(({ id }) => [id, itemsOf(plan, id)]));
      for (const item of order) {
        const waiting = [...left.values()].flatMap(([first]) => first ?? []);
        expect(left.get(item.innovationId)?.shift()).toBe(item);
        for (const other of waiting) {
          const sooner = other.due < item.due || (other.due === item.due && places.get(other.innovationId)! < places.get(item.innovationId)!);
          if (sooner) throw new Error(`${other.innovationId} was due before ${item.innovationId}`);
        }
      }
    });
  });

  it('ends monitoring after its 24 months, not earlier', () => {
    const cohort = carriedCohort();
    cohort.innovations.splice(1);
    cohort.innovations[0]!.playback.push({ do: 'complete' });
    const plan = planned(cohort);
    const adopted = itemsOf(plan, 'R01').find(({ walked }) => walked.step.do === 'adopt')!.due;
    expect(plan.lastStep('R01') >= addMonths(adopted, 24)).toBe(true);
    expect(between(addMonths(adopted, 24), plan.lastStep('R01'))).toBeLessThanOrEqual(1);
  });

  it('knows only the innovations of its cohort', () => {
    expect(() => planned(inventedCohort()).start('R01')).toThrow(RangeError);
  });

  it('has nothing to play for a cohort of nobody', () => {
    expect(inOrder(planned({ ...inventedCohort(), innovations: [] }).queue)).toEqual([]);
  });
});

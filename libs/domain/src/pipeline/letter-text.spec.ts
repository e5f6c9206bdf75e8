import { describe, expect, it } from '@jest/globals';
import { definitionOf, passingFacts, PIPELINES, reach, take } from '@waymark/testing/pipeline';
import { letterText, longDate, type Decision } from './index.ts';

const definition = definitionOf('pipeline-default@1.0.0');
const context = { innovation: 'Heartbeat', reference: 'WM-7', calendar: passingFacts(definition).calendar, conditions: [], countedFrom: '2026-12-22T10:00:00.000Z' };
const decisionIn = (stage: string, transition: string, questions: string[] = []): Decision => {
  const trial = reach('pipeline-default@1.0.0', stage);
  take(trial, transition, { questions });
  return trial.state.decisions.at(-1)!;
};

describe('the text of a letter', () => {
  it.each(PIPELINES)('leaves no placeholder unfilled in any letter of %s', (pipeline) => {
    const one = definitionOf(pipeline);
    const texts = one.letters.map(({ key }) => letterText(one, { ...decisionIn('triage', 'reject'), letter: { ...decisionIn('triage', 'reject').letter, key } }, context));
    expect(texts.flatMap(({ decision, reasons, next }) => [decision, reasons, next]).filter((text) => /\{|undefined|Invalid/.test(text))).toEqual([]);
  });

  it('names the last day to appeal, counted from release over Christmas and New Year', () => {
    expect(letterText(definition, decisionIn('triage', 'reject'), context).next).toContain('appeal by 22 January 2027');
  });

  it('names the questions and the last day to answer', () => {
    expect(letterText(definition, decisionIn('panel', 'revise', ['evidence-sites', 'summary']), context).next).toBe(
      'Please change these answers by 22 January 2027: evidence-sites, summary. You can ask the review coordinator what is meant.',
    );
  });

  it('numbers the conditions, each with its owner and day', () => {
    const conditions = [{ text: 'Report harm', owner: 'innovator', dueOn: '2027-03-01' }, { text: 'Train staff', owner: 'sites', dueOn: '2027-09-30' }];
    const { next } = letterText(definition, decisionIn('adoption-decision', 'adopt-conditions'), { ...context, conditions });
    expect(next).toContain('1. Report harm (innovator, by 1 March 2027) 2. Train staff (sites, by 30 September 2027)');
  });

  it('is what somebody wrote, with reasons taken as they are', () => {
    const decision = decisionIn('triage', 'reject');
    const letter = { ...decision.letter, body: { decision: 'To {innovation}', reasons: '{reasons}', next: '{constructor} {unknown}' } };
    expect(letterText(definition, { ...decision, reason: 'costs $& {reference}', letter }, context)).toEqual({
      decision: 'To Heartbeat',
      reasons: 'costs $& {reference}',
      next: '{constructor} {unknown}',
    });
  });

  it('writes dates the way the NHS does', () => expect(longDate('2026-09-03')).toBe('3 September 2026'));
});

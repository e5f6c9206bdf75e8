import { describe, expect, it } from '@jest/globals';
import { answerLines } from './answer-text.ts';

describe('an answer in words', () => {
  it('tells nothing said from said that it is not stated', () => {
    expect(answerLines({ type: 'text' }, undefined)).toEqual(['No answer']);
    expect(answerLines({ type: 'number' }, { notStated: true })).toEqual(['Not stated']);
  });

  it('says the label of an option and not its value', () => {
    const options = [{ value: 'ai', label: 'Uses artificial intelligence (AI)' }];
    expect(answerLines({ type: 'checkbox', options }, ['ai', 'gone'])).toEqual(['Uses artificial intelligence (AI)', 'gone']);
  });

  it('gives money in pounds, numbers with their unit and days in words', () => {
    expect(answerLines({ type: 'money' }, { currency: 'GBP', amountPence: 87500 })).toEqual(['£875.00']);
    expect(answerLines({ type: 'number', unit: 'people a year' }, 12000)).toEqual(['12,000 people a year']);
    expect(answerLines({ type: 'date' }, '2026-09-03')).toEqual(['3 September 2026']);
  });

  it('numbers the items of a group, each field under its label', () => {
    const itemFields = [{ id: 'title', type: 'text' as const, label: 'Title', required: true }];
    expect(answerLines({ type: 'group', itemFields }, [{ title: 'A trial' }, { title: { notStated: true } }])).toEqual(['1. Title: A trial', '2. Title: Not stated']);
  });
});

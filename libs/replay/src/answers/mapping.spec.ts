import { describe, expect, it } from '@jest/globals';
import { carriedCohort } from '../cohort/carried.ts';
import type { PublicSubmission } from '../cohort/cohort.types.ts';
import { settingsOf } from './about-answers.ts';
import { categoriesOf } from './categories.ts';
import { designOf } from './evidence-answers.ts';
import { regulationAnswers } from './regulation-answers.ts';
import { valueAnswers } from './value-answers.ts';

const submission = (id: string): PublicSubmission => carriedCohort().innovations.find((one) => one.id === id)!.submission;

describe('the words of public sources beside the options of the form', () => {
  it.each([
    [['medical device'], ['medical-device']],
    [['diagnostic'], ['ivd']],
    [['medical device', 'diagnostic'], ['medical-device']],
    [['digital'], ['digital']],
    [['AI', 'diagnostic'], ['ai']],
    [['service'], ['model-of-care']],
    [['procedure'], ['other']],
    [['AI', 'digital', 'AI'], ['ai', 'digital']],
    [['potion'], []],
  ])('categories of %j are %j', (kinds, categories) => expect(categoriesOf(kinds)).toEqual(categories));

  it.each([
    ['home', 'home'], ['primary care', 'gp'], ['community clinic', 'gp'], ['outpatient physiotherapy', 'hospital-out'], ['inpatient', 'hospital-in'],
    ['neonatal unit', 'hospital-in'], ['community mental health', 'mental-health'], ['ambulatory ECG service', 'other'], ['police', 'other'],
    ['hospital radiology, primary care referral', 'other'], ['care home', 'care-home'], ['ambulance', 'ambulance'], ['secondary care imaging', 'other'],
  ])('the setting %s is %s', (place, setting) => expect(settingsOf([place])).toEqual([setting]));

  it('no place named is no answer', () => expect(settingsOf([])).toBeUndefined());

  it.each([
    ['Sham-controlled randomised trial (ACT1)', 'rct'], ['Three randomised trials, one of them UK', 'rct'], ['Systematic review of 13 studies', 'other'],
    ['Company meta-analysis of 3 diagnostic accuracy studies', 'other'], ['Diagnostic accuracy study', 'accuracy'], ['Non-comparative study', 'other'],
    ['Three other comparative studies', 'comparative'], ['Observational before and after reports', 'before-after'], ['Real-world study', 'real-world'],
    ['Bench study of battery life', 'other'],
  ])('the design %s is %s', (design, type) => expect(designOf(design)).toBe(type));

  it('a device is one where the sources say so, a service is none, and silence is no answer', () => {
    expect(regulationAnswers(submission('R06'))).toEqual({ 'is-device': 'yes', 'device-class': 'class-2a', 'device-mark': 'ce' });
    expect(regulationAnswers(submission('R10'))).toMatchObject({ 'is-device': 'yes', 'device-mark': 'ce', 'device-class': undefined });
    expect(regulationAnswers(submission('R17'))).toMatchObject({ 'is-device': 'yes', 'device-class': undefined });
    expect(regulationAnswers(submission('R19'))).toEqual({ 'is-device': 'no', 'device-class': undefined, 'device-mark': undefined });
    expect(regulationAnswers(submission('R07'))).toEqual({ 'is-device': undefined, 'device-class': undefined, 'device-mark': undefined });
  });

  it('a price is an answer where it is clear what it is for', () => {
    expect(valueAnswers(submission('R01'))).toMatchObject({ 'price-model': 'per-use', 'unit-price': { amountPence: 70_000, currency: 'GBP' } });
    expect(valueAnswers(submission('R16'))).toMatchObject({ 'price-model': 'one-off', 'unit-price': { amountPence: 995, currency: 'GBP' } });
    expect(valueAnswers(submission('R03'))).toMatchObject({ 'price-model': undefined, 'unit-price': undefined });
    expect(valueAnswers(submission('R15'))).toEqual({ 'price-model': undefined, 'unit-price': undefined, savings: undefined });
  });
});

import { describe, expect, it } from '@jest/globals';
import { personName } from './person-name.ts';

const plain = { given: ['jane'], surnames: [['smith']] };

describe('the name of a person', () => {
  it.each('Dr Prof Professor Mr Mrs Ms Miss Mx Sir Dame Lord Lady Rev'.split(' '))('is without the title %s', (title) => {
    expect(personName(`${title} Jane Smith`)).toEqual(plain);
    expect(personName(`Smith, ${title} Jane`)).toEqual(plain);
    expect(personName(`${title} Smith`)).toBeNull();
  });

  it.each('PhD MD MBBS MSc BSc MA BA RN FRCP FRCS MRCP MRCS MRCGP FRCA FRCR MBE OBE CBE'.split(' '))('is without the degree %s', (degree) => {
    expect(personName(`Jane Smith ${degree}`)).toEqual(plain);
    expect(personName(`Jane Smith, ${degree}`)).toEqual(plain);
    expect(personName(`Smith, Jane, ${degree}`)).toEqual(plain);
  });

  it.each('van von der den de del della di da dos du la le bin ibn el al ten ter St.'.split(' '))('has a surname that begins with %s, when it stands before the last word', (particle) => {
    const folded = particle.toLowerCase().replace('.', '');
    expect(personName(`Jane ${particle} Berg`)).toEqual({ given: ['jane'], surnames: [[folded, 'berg']] });
    expect(personName(`Jane Ann ${particle} der Berg`)).toEqual({ given: ['jane', 'ann'], surnames: [[folded, 'der', 'berg']] });
    // The first word is never part of it: some are called so
    expect(personName(`${particle} Berg`)).toEqual({ given: [folded], surnames: [['berg']] });
  });

  it.each([
    ['Jane Ann Smith', { given: ['jane', 'ann'], surnames: [['smith']] }],
    ['  Jane\t  Smith ', plain],
    ['Smith, Jane', plain],
    ['Ann Jones, Jane', { given: ['jane'], surnames: [['ann', 'jones']] }],
    ['Jane Smith,', plain],
    ['Jane Smith (cardiology)', plain],
    ['Jane (Janey) Smith', plain],
    ['Jane(Janey)Smith', plain],
    ['Jane-Ann Smith-Jones', { given: ['jane', 'ann'], surnames: [['smith', 'jones']] }],
    ["Sean O'Brien", { given: ['sean'], surnames: [['obrien'], ['o', 'brien']] }],
    ["D'Arcy Smith", { given: ['darcy'], surnames: [['smith']] }],
    ['Zoë Müller', { given: ['zoe'], surnames: [['muller']] }],
    ['Ｊａｎｅ　Ｓｍｉｔｈ', plain],
  ])('“%s” is read', (written, expected) => expect(personName(written)).toEqual(expected));

  it.each(['Jane', 'Smith,', ', Jane', 'Reviewer 01', 'Jane Smith 2', 'Jane Smith ²', '', '- -', 'Dr PhD', '(Jane Smith)', "Jane '"])('“%s” is of nobody', (written) => expect(personName(written)).toBeNull());
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evidenceTies } from './authorship.ts';
import { conflictsOf } from './conflicts-of.ts';
import { companyIndex } from './company-index.ts';
import type { InterestRules } from './interest-rules.ts';
import { mayBeNamedIn } from './named-in.ts';
import { personName } from './person-name.ts';

const named = (who: string, text: string): boolean => {
  const name = personName(who);
  return name !== null && mayBeNamedIn(name, text);
};

describe('a person may be named in a reference', () => {
  it.each([
    ['Jane Smith', 'Smith J. A trial of lamps. 2019'],
    ['Jane Smith', 'Smith JA, Jones B'],
    ['Jane Smith', 'Jones B, J. A. Smith and others'],
    ['Jane Smith', 'by JANE SMITH'],
    ['Jane Smith', 'Smith, Jane (2020)'],
    ['Jane Smith', 'Smith et al. 2019'],
    ['Jane Smith', 'Koo 2011; Smith 2012b; Min 2013'],
    ['Dr Jane Anne Smith, PhD', 'Smith J'],
    ['Smith, Jane', 'J Smith'],
    ['José Núñez', 'Nunez J, 2018'],
    ["Sean O'Brien", 'O’Brien S'],
    ["Sean O'Brien", 'OBRIEN S'],
    ['Sean OBrien', "O'Brien S"],
    ['Ann Smith-Jones', 'Smith-Jones A'],
    ['Ann Smith-Jones', 'Smith Jones A'],
    ['Jan van der Berg', 'van der Berg J'],
    ['Wei Li', 'Li W'],
    ['Weinan E', 'Weinan E, 2017'],
    ['Kim Al', 'Kim Al, 2017'],
  ])('%s in “%s”', (who, text) => expect(named(who, text)).toBe(true));

  it.each([
    ['Jane Smith', 'Smithson J, a goldsmith', 'a surname inside a word'],
    ['Jane Smith', 'Smith A. A trial', 'another initial'],
    ['Jane Smith', 'A. Smith et al.', 'another initial before it'],
    ['Jane Smith', 'a smith made the device', 'a word of the sentence'],
    ['Tom Smith', 'the smith', 'a short word that begins with the initial'],
    ['Ian Brown', 'Brown in colour', 'a short word that begins with the initial, after the name'],
    ['Weinan E', 'vitamin E 2017, E et al., E W', 'a surname of one letter, without the full name'],
    ['Kim Al', 'Evans et al. 2017', '“et al.” is nobody'],
    ["Sean O'Brien", 'Brien S', 'half a surname'],
    ['Ann Smith-Jones', 'Jones B', 'half a surname with another initial'],
    ['Jane', 'Jane et al. 2019', 'a single word is no name'],
    ['Reviewer 01 (cardiology)', 'Reviewer 2019', 'a label is no name'],
    ['Jane Smith', '', 'nothing'],
  ])('%s not in “%s”: %s', (who, text) => expect(named(who, text)).toBe(false));

  it('whatever the case and the accents of either', () => {
    const who = fc.constantFrom('Jane Smith', 'José Núñez', "Seán O'Brien", 'Ann Smith-Jones', 'Zoë van der Berg', 'Weinan E');
    const around = fc.constantFrom('', 'the ', 'Koo 2011; ', 'a ', 'Jones B, ');
    const form = fc.constantFrom<(given: string, surname: string) => string>(
      (given, surname) => `${surname} ${given[0]}`,
      (given, surname) => `${surname}, ${given}`,
      (given, surname) => `${given[0]}. A. ${surname}`,
      (_, surname) => `${surname} et al.`,
      (_, surname) => `${surname} X, 2019`,
      (given, surname) => `${given}${surname}`,
    );
    const written = fc.constantFrom<(one: string) => string>(
      (one) => one.toUpperCase(),
      (one) => one.toLowerCase(),
      (one) => one.normalize('NFD'),
      (one) => one.normalize('NFD').replace(/[\u0300-\u036f]/gu, ''),
      (one) => [...one].map((letter) => (/[a-z]/iu.test(letter) ? `${letter}\u0301` : letter)).join(''),
    );
    let matches = 0;
    fc.assert(
      fc.property(who, around, form, written, written, (name, before, as, one, other) => {
        const [given, ...surname] = name.split(' ');
        const said = `${before}${as(given!, surname.join(' '))}`;
        const expected = named(name, said);
        matches += expected ? 1 : 0;
        expect(named(one(name), other(said))).toBe(expected);
      }),
      { numRuns: 500 },
    );
    expect(matches).toBeGreaterThan(100);
    expect(matches).toBeLessThan(450);
  });
});

describe('ties through what was submitted', () => {
  const rule = { meaning: 'Any', current: 'exclude', endedWithinLookBack: 'exclude', endedEarlier: 'exclude' } as const;
  const rules: InterestRules = { lookBackYears: 3, natures: { author_of_submitted_evidence: rule } };
  const evidence = { studies: [{ title: 'Lamps in wards', words: 'Smith J, 2019. Ask ann@nhs.example.' }], contacts: [{ name: 'Mr Bo Chen', email: 'bo@maker.example' }] };
  const found = (displayName: string, email: string | null, by = rules) =>
    conflictsOf({ id: 'P', organisation: null, interests: [], ties: evidenceTies({ displayName, email }, 'A', evidence, by) }, [{ id: 'A' }, { id: 'B' }], companyIndex([]), by, '2026-11-22');

  it('a name asks, and excludes until somebody answers', () => {
    expect(found('Jane Smith', null)).toMatchObject([{ innovation: 'A', effect: 'exclude', needsDecision: 'Jane Smith may be an author of “Lamps in wards”' }]);
    expect(found('Bo Chen', null)).toMatchObject([{ innovation: 'A', effect: 'exclude', needsDecision: 'Bo Chen may be the contact “Mr Bo Chen” of the application' }]);
    expect(found('Ada Kaur', null)).toEqual([]);
  });

  it('an address settles, and no part of one does', () => {
    for (const [email, nature] of [['ANN@nhs.example', 'author_of_submitted_evidence'], ['bo@maker.example', 'contact-of-the-application']] as const) {
      const [conflict] = found('Somebody Else', email);
      expect(conflict).toMatchObject({ innovation: 'A', effect: 'exclude', because: [{ nature }] });
      expect(conflict?.needsDecision).toBeUndefined();
    }
    for (const email of ['n@nhs.example', 'ann@nhs.exam', 'ann@nhs.example.org']) expect(found('Somebody Else', email)).toEqual([]);
  });

  it('lead to what the rules say of authors, and exclude where they say nothing', () => {
    expect(found('Jane Smith', null, { lookBackYears: 3, natures: { author_of_submitted_evidence: { ...rule, current: 'declare_only' } } })).toMatchObject([{ effect: 'declare_only' }]);
    expect(found('Jane Smith', null, { lookBackYears: 3, natures: {} })).toMatchObject([{ effect: 'exclude' }]);
    expect(found('Jane Smith', null, { lookBackYears: 3, natures: { author_of_submitted_evidence: { ...rule, current: 'none' } } })).toEqual([]);
  });

  it('say what was found and where', () => {
    expect(found('Jane Smith', null)).toMatchObject([{ because: [{ description: 'Jane Smith in “Lamps in wards”' }] }]);
    expect(found('Somebody Else', 'ann@nhs.example')).toMatchObject([{ because: [{ description: 'e-mail address in “Lamps in wards”' }] }]);
    expect(found('Somebody Else', 'bo@maker.example')).toMatchObject([{ because: [{ description: 'by e-mail address' }] }]);
  });

  it('an address is found among others, with spaces around it and full stops behind', () => {
    const among = { studies: [{ title: 'Lamps', words: 'Ask kim@nhs.example or ann@nhs.example...' }], contacts: [] };
    expect(evidenceTies({ displayName: 'Somebody Else', email: ' ann@nhs.example ' }, 'A', among, rules)).toHaveLength(1);
    expect(evidenceTies({ displayName: 'Somebody Else', email: 'ann@nhs.example' }, 'A', { studies: [{ title: 'Lamps', words: 'No address' }], contacts: [] }, rules)).toEqual([]);
  });

  it('each touches this innovation alone, for certain or perhaps, never both', () => {
    const [asks] = evidenceTies({ displayName: 'Jane Smith', email: null }, 'A', evidence, rules);
    const [settles] = evidenceTies({ displayName: 'Somebody Else', email: 'ann@nhs.example' }, 'A', evidence, rules);
    const reach = (one: typeof asks) => ['A', 'B'].map((innovation) => [one!.touches(innovation), one!.mayTouch(innovation)]);
    expect(reach(asks)).toEqual([[false, true], [false, false]]);
    expect(reach(settles)).toEqual([[true, false], [false, false]]);
  });
});

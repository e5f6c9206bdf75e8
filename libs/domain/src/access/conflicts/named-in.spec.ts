import { describe, expect, it } from '@jest/globals';
import { mayBeNamedIn } from './named-in.ts';
import { personName } from './person-name.ts';

const named = (who: string, text: string): boolean => mayBeNamedIn(personName(who)!, text);

describe('at its edges a name', () => {
  it.each([
    ['Jane Smith', 'Smith 1900', 'the first year'],
    ['Jane Smith', 'Smith 2019a', 'a year with its letter'],
    ['Jane Smith', 'Koo 5 Smith 2019', 'a figure before it'],
    ['Jane Smith', 'Smith JAB', 'three initials'],
    ['Jane Smith', 'J A B Smith', 'three letters before it'],
    ['Jane Ann Smith', 'with ann smith', 'the last given name'],
    ['Jane Ann Smith', 'with jane smith', 'the first given name'],
    ['Jane Ann Smith', 'smith jane', 'the first given name after it'],
    ['Jan van der Berg', 'van der Berg et al', 'all words of it'],
  ])('%s is in “%s”: %s', (who, text) => expect(named(who, text)).toBe(true));

  it.each([
    ['Jane Smith', 'Smith 1899', 'no year of a reference'],
    ['Jane Smith', 'Smith 2019ab', 'more than a year'],
    ['Jane Smith', 'Smith 120199', 'a year within a figure'],
    ['Jane Smith', 'Smith 12019', 'a year at the end of a figure'],
    ['Jane Smith', 'Smith 20190', 'a year at the beginning of a figure'],
    ['Jane Smith', 'Smith JABC', 'four letters are a word'],
    ['Jane Smith', 'J A B C Smith', 'the fourth letter before it'],
    ['Jane Smith', 'J about Smith', 'a letter with a word between'],
    ['Jane Smith', 'J Smithson, then Smith', 'the letter of another'],
    ['Jane Smith', 'Smith et others', '“et” alone'],
    ['Jane Smith', 'Smith with al', '“al” alone'],
    ['Jane Smith', 'Smith et', 'the end after “et”'],
    ['Jane Smith', 'Smith', 'the end'],
    ['Jane Smith', 'A Smith 2019', 'another initial before a year'],
    ['Jane Ann Smith', 'Smith ann', 'the last given name after it'],
    ['Jan van der Berg', 'van der Brink J', 'some words of it'],
    ['Jan van der Berg', 'Berg J', 'the last word of it'],
  ])('%s is not in “%s”: %s', (who, text) => expect(named(who, text)).toBe(false));
});

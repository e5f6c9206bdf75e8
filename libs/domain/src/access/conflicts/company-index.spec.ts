import { describe, expect, it } from '@jest/globals';
import { companyIndex, type Company } from './company-index.ts';

const company = (name: string, innovationIds: string[], more: Partial<Company> = {}): Company => ({
  name,
  aliases: [],
  parentOf: [],
  innovationIds,
  ...more,
});

describe('innovationsReachedBy', () => {
  const { innovationsReachedBy } = companyIndex([
    company('Holding', [], { parentOf: ['Daughter Ltd'] }),
    company('Daughter', ['D1'], { aliases: ['Daughter Ltd.'], parentOf: ['granddaughter', 'a stranger'] }),
    company('Granddaughter', ['G1', 'group']),
    company('Sibling', ['group']),
    company('Ring A', ['A1'], { parentOf: ['Ring B'] }),
    company('Ring B', ['B1'], { parentOf: ['Ring A', 'Ring B'] }),
    company('Namesake', ['N1']),
    company('Other', ['N2'], { aliases: ['NAMESAKE'] }),
    company('Ghost', ['X1'], { aliases: ['–'] }),
    company('Maker of nothing', []),
  ]);
  const reached = (name: string) => [...(innovationsReachedBy(name) ?? [])].sort();

  it('finds a company by name and alias, ignoring case and punctuation', () => {
    expect(reached('sibling')).toEqual(['group']);
    expect(reached('DAUGHTER, LTD')).toEqual(reached('Daughter'));
  });

  it('reaches from a parent all that it owns, and not back', () => {
    expect(reached('Holding')).toEqual(['D1', 'G1', 'group']);
    expect(reached('Daughter')).toEqual(['D1', 'G1', 'group']);
    expect(reached('Granddaughter')).toEqual(['G1', 'group']);
  });

  it('does not reach from one maker of a group to another maker’s own products', () => {
    expect(reached('Sibling')).not.toContain('G1');
  });

  it('walks a circle of ownership once', () => {
    expect(reached('Ring A')).toEqual(['A1', 'B1']);
    expect(reached('Ring B')).toEqual(['A1', 'B1']);
  });

  it('reaches both where two companies share a name', () => {
    expect(reached('Namesake')).toEqual(['N1', 'N2']);
  });

  it('knows nobody by a stranger’s name, an empty one, or a piece of one', () => {
    for (const name of ['a stranger', '', ' ', '–', 'Daughter L', 'Daughter Ltd Holding'])
      expect(innovationsReachedBy(name)).toBeUndefined();
  });

  it('tells a company that makes nothing from one that is unknown', () => {
    expect(innovationsReachedBy('Maker of nothing')).toEqual(new Set());
  });
});

import { describe, expect, it } from '@jest/globals';
import { heldBack } from './held-back.ts';
import type { KnownOrganisation, OrganisationEntry } from './table.types.ts';

const entry = (line: number, code: string, more: Partial<OrganisationEntry> = {}): OrganisationEntry => ({
  line, code, name: `Board ${code}`, kind: 'icb', local: false, onsCode: null, region: null, from: null, to: null, parents: [], successors: [], ...more,
});
const known = (code: string | null, more: Partial<KnownOrganisation> = {}): KnownOrganisation => ({
  id: `id-${code ?? 'none'}`, kind: 'icb', code, local: false, name: `Board ${code ?? ''}`, onsCode: null, region: null, from: null, to: null, parents: [], successors: [], deprivationDecile: null, ...more,
});

const CARRIED = [entry(1, 'OLD', { to: '2026-03-31', successors: ['NEW'] }), entry(2, 'ELD', { to: '2026-03-31', successors: ['NEW'] }), entry(3, 'NEW', { from: '2026-04-01' })];

describe('what comes without being asked for', () => {
  it('stays out of no empty directory, and of none that has it', () => {
    expect(heldBack(CARRIED, [])).toEqual([]);
    expect(heldBack(CARRIED, [known('OLD'), known('ELD'), known('NEW')])).toEqual([]);
  });

  it('stays out where it follows one that is open there, and comes where that one has ended', () => {
    expect(heldBack(CARRIED, [known('OLD')])).toEqual([{ line: 3, field: 'successorCodes', message: '“Board NEW” followed “Board OLD”, which is open here: import a table of organisations that says when it ended' }]);
    expect(heldBack(CARRIED, [known('OLD'), known('ELD')])[0]?.message).toContain('“Board OLD” and “Board ELD”, which are open here');
    expect(heldBack(CARRIED, [known('OLD', { to: '2026-03-31' })])).toEqual([]);
  });

  it('stays out where its name stands without a code: only a person knows whether both are one', () => {
    expect(heldBack(CARRIED, [known(null, { name: 'Board ELD' })])).toEqual([{ line: 2, field: 'name', message: '“Board ELD” is here without a code: where it is this one, give it the code ELD with a table of organisations' }]);
  });
});

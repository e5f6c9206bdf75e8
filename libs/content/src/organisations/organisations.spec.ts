import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { csvRows } from '@waymark/domain/pilot';
import { directoryOf, existsOn, intoDirectory, isCareOrganisation, organisationAt, readOrganisations } from '@waymark/domain/organisation';
import { requirePack } from '../packs/index.ts';
import { carriedOrganisations, CARRIED_ORGANISATIONS, type OrganisationsPack } from './index.ts';

const carried = carriedOrganisations();
const boards = carried.filter(({ kind }) => kind === 'icb');
const on = (day: string) => boards.filter((one) => existsOn(one, day)).length;

it('is a versioned pack with its sources and their licence', () => {
  const { id, version, effectiveTo, licence, sources } = requirePack<OrganisationsPack>(CARRIED_ORGANISATIONS);
  expect([`${id}@${version}`, effectiveTo, sources.length > 0]).toEqual([CARRIED_ORGANISATIONS, null, true]);
  expect(licence).toContain('Open Government Licence v3.0');
});

describe('the organisations that the product carries', () => {
  it('are the regions, 42 boards from the first day of boards on and 36 from 1 April 2026', () => {
    expect(carried.filter(({ kind }) => kind === 'region')).toHaveLength(7);
    expect([on('2022-06-30'), on('2022-07-01'), on('2026-03-31'), on('2026-04-01')]).toEqual([0, 42, 42, 36]);
    expect(boards.every(({ kind }) => isCareOrganisation(kind))).toBe(true);
  });

  it('fit an empty directory, each with a region of its own', () => {
    const { good, bad } = intoDirectory(carried, []);
    expect(bad).toEqual([]);
    expect(good.filter(({ regionName }) => regionName === null)).toEqual([]);
    expect(new Set(good.map(({ regionName }) => regionName)).size).toBe(7);
  });

  it('say who followed each board that ended', () => {
    const directory = directoryOf(carried);
    const ended = boards.filter(({ to }) => to !== null);
    for (const { code } of ended) expect(organisationAt(directory, code, '2026-04-01').state).toBe('succeeded');
    const begun = boards.filter(({ from }) => from === '2026-04-01').map(({ code }) => code);
    expect(new Set(ended.flatMap(({ successors }) => successors))).toEqual(new Set([...begun, 'QRL']));
    expect([ended.length, begun.length]).toEqual([12, 6]);
  });
});

const table = new URL('../../../../../shared/domain/organisations.csv', import.meta.url);
const isBeside = existsSync(table);

describe(`the table of organisations beside the checkout${isBeside ? '' : ' (not compared: shared/domain/organisations.csv is not beside this checkout)'}`, () => {
  it('says the same of every region and board, but for codes of the Office for National Statistics', () => {
    if (!isBeside) return;
    const { good } = readOrganisations(csvRows(readFileSync(table, 'utf8')).rows);
    const facts = (all: typeof good) =>
      all
        .filter(({ kind }) => kind === 'region' || kind === 'icb')
        .map(({ line: _, onsCode: __, deprivationDecile: ___, ...one }) => ({ ...one, successors: [...one.successors].sort() }))
        .sort((one, other) => (one.code < other.code ? -1 : 1));
    expect(facts(carried)).toEqual(facts(good));
    const codes = new Map(good.map(({ code, onsCode }) => [code, onsCode]));
    for (const { code, onsCode } of carried) expect([null, codes.get(code)]).toContain(onsCode);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiOf } from '../support/behind-the-pages.ts';
import { closeBrowser } from '../support/browser.ts';
import type { Case } from '../support/case.ts';
import type { Person } from '../support/person.ts';
import { peopleWho } from '../support/people.ts';
import { aYearPasses, lockMeasure, MEASURE, SITE_LEADS } from '../support/pilots.ts';
import { personaCalled } from '../support/sign-in.ts';
import { settingUpPilot, startPilot } from '../support/stages.ts';
import { WAYS } from '../support/ways.ts';

const LEAD = SITE_LEADS[0]!;
const pilots: Case[] = [];
let months: string[];
let site: string;

beforeAll(async () => {
  for (const _ of WAYS) {
    const pilot = await settingUpPilot('Walking aid');
    await lockMeasure(pilot);
    await startPilot(pilot);
    pilots.push(pilot);
  }
  months = await aYearPasses();
  site = (await personaCalled(LEAD)).organisation;
});
afterAll(closeBrowser);

/** A table of readings as a spreadsheet saves it, with these words where the third month has its value. */
const tableWith = (third: string): string => {
  const rows = months.map((month, at) => `"${MEASURE.name}","${site}",${month.slice(0, 7)},${at === 2 ? third : 108 + (at % 3)}`);
  return ['measure,site,month,value', ...rows, ''].join('\r\n');
};

/** On the page of their site, opened anew so that nothing stands there of a file before, somebody sends a file and reads how many of its rows were new, there already and refused. */
const send = async (lead: Person, table: string): Promise<number[]> => {
  await lead.visit(lead.page.url());
  await lead.page.locator('#file').setInputFiles({ name: 'readings.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await lead.press('Send the file');
  await lead.sees('What became of the file');
  const words = await lead.reads();
  return ['New readings', 'There already, so nothing changed', 'Rows that were not taken'].map((row) => Number(new RegExp(`${row}\\s+(\\d+)`).exec(words)?.[1]));
};

const readingsOf = async ({ evaluationId }: Case): Promise<{ month: string; value: number; version: number }[]> =>
  (await (await apiOf(LEAD)).query<{ evaluation: { readings: { month: string; value: number; version: number }[] } }>('query($id: String!) { evaluation(id: $id) { readings { month value version } } }', { id: evaluationId })).evaluation.readings;

describe.each(WAYS)('A site lead, %s,', (_, way) => {
  const people = peopleWho(way);

  it('sends a year as a file, reads which row is wrong and why, corrects it, sends it again and doubles nothing', async () => {
    const pilot = pilots.pop()!;
    const lead = await people.who(LEAD);
    await lead.visit('/pilots');
    await lead.follow(pilot.name);
    await lead.sees('There is no reading yet.');
    expect(await send(lead, tableWith('ninety'))).toEqual([11, 0, 1]);
    await lead.sees('Line 4');
    await lead.sees('“ninety” is no number: write digits only, or leave the row out where there is no reading');
    expect(await lead.reads()).toMatch(/Line 4\s+(?:Column\s+)?value\s/);
    await lead.findsItInOrder();
    expect(await readingsOf(pilot)).toHaveLength(11);

    expect(await send(lead, tableWith('110'))).toEqual([1, 11, 0]);
    await lead.sees('Every row was taken.');
    expect(await send(lead, tableWith('110'))).toEqual([0, 12, 0]);
    const kept = await readingsOf(pilot);
    expect(kept.map(({ month }) => month.slice(0, 7)).sort()).toEqual(months.map((month) => month.slice(0, 7)));
    expect(kept.filter(({ version }) => version !== 1)).toEqual([]);

    await lead.follow('Measures');
    await lead.arrivesAt(MEASURE.name);
    await lead.page.locator('main svg:visible').first().waitFor();
    await lead.findsItInOrder();
    expect(await people.leave()).toEqual([]);
  });
});

import { afterAll, describe, expect, it } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import { INNOVATOR } from '../support/case.ts';
import { agreeMeasure, enterMonth, lockMeasures, MEASURE } from '../support/pilot-pages.ts';
import { peopleWho } from '../support/people.ts';
import { acceptAtSites, acceptedByMaker, firstSite, lapseAcceptances, now, SITE_LEADS } from '../support/pilots.ts';
import { amendTarget, withdrawStopRule } from '../support/plan-pages.ts';
import { settingUpPilot, startPilot } from '../support/stages.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

describe.each(WAYS)('A pilot, %s,', (_, way) => {
  const people = peopleWho(way);

  it('has its plan locked by the pilot lead, its readings entered by a site lead, and its plan amended with a reason', async () => {
    const pilot = await settingUpPilot('Heart belt');
    const lead = await people.who('pilot-lead');
    await lead.visit('/pilots');
    await lead.findsItInOrder();
    await lead.follow(pilot.name);
    await lead.follow('Set-up');
    await agreeMeasure(lead);
    await lockMeasures(lead);
    await lead.findsItInOrder();

    const maker = await people.who(INNOVATOR);
    await maker.visit(`/innovations/${pilot.innovationId}`);
    await maker.follow('The plan of the pilot');
    await maker.sees(MEASURE);
    await maker.findsItInOrder();

    // a later revision of the hazard log: the maker accepts it for the product, and each site for itself
    await lapseAcceptances(pilot, INNOVATOR, 2);
    await maker.visit(`/pilots/${pilot.evaluationId}/set-up`);
    await maker.press('Accept the residual risk of revision 2 for the product');
    await maker.sees('The residual risk is accepted.');
    await maker.findsItInOrder();
    expect(await acceptedByMaker(pilot)).toContain(2);
    await acceptAtSites(pilot, 2);
    await startPilot(pilot);

    const month = await now();
    const siteLead = await people.who(SITE_LEADS[0]!);
    await siteLead.visit('/pilots');
    await siteLead.follow(pilot.name);
    await siteLead.sees('There is no reading yet.');
    await siteLead.findsItInOrder();
    await enterMonth(siteLead, month, '108.5');
    await siteLead.findsItInOrder();
    await lead.visit(`/pilots/${pilot.evaluationId}`);
    await lead.sees('108.5');
    await lead.findsItInOrder();
    await amendTarget(lead, MEASURE, '105');
    await withdrawStopRule(lead, MEASURE);

    // the maker reads the plan, reports, and is shown nothing that was measured
    await maker.visit(`/pilots/${pilot.evaluationId}`);
    await maker.sees('Set-up of the pilot');
    expect(await maker.reads()).not.toContain('108.5');
    await maker.follow('Incidents');
    expect(await maker.reads()).not.toContain('108.5');
    await maker.findsItInOrder();
    await maker.choose('Minor');
    await maker.write('What happened?', 'A lead came loose and was put back.');
    await maker.press('Report the incident');
    await maker.sees('The service has it now.');
    await maker.findsItInOrder();
    const site = await firstSite(pilot);
    for (const page of ['report', 'money', `sites/${site}`, 'set-up/lock']) {
      await maker.visit(`/pilots/${pilot.evaluationId}/${page}`);
      await maker.arrivesAt('Page not found');
      expect(await maker.reads()).not.toContain('108.5');
    }
    await lead.visit(`/pilots/${pilot.evaluationId}/incidents`);
    await lead.sees('A lead came loose and was put back.');
    // the maker was shown four times that there is no such page
    expect((await people.leave()).filter((complaint) => !complaint.includes('status of 404'))).toEqual([]);
  });
});

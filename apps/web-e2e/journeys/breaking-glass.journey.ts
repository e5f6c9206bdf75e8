import { afterAll, describe, expect, it } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import { peopleWho } from '../support/people.ts';
import { inReview } from '../support/stages.ts';
import { apiOf } from '../support/behind-the-pages.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

const REASON = 'The maker complains that a document was left out';

describe.each(WAYS)('An administrator, %s,', (_, way) => {
  const people = peopleWho(way);

  it('breaks the glass with a reason and reads the case; the programme lead sees who looked, and why', async () => {
    const { evaluationId } = await inReview('Lamp behind glass');
    const { evaluation } = await (await apiOf('coordinator')).query<{ evaluation: { reference: string; innovationName: string } }>('query ($id: String!) { evaluation(id: $id) { reference innovationName } }', { id: evaluationId });
    const administrator = await people.who('administrator');
    await administrator.visit('/');
    await administrator.goTo('Broken glass');
    await administrator.arrivesAt('Broken glass');
    await administrator.findsItInOrder();
    await administrator.write('Reference of the innovation', evaluation.reference);
    await administrator.write('Why do you need to look?', REASON);
    await administrator.press('Break the glass');
    await administrator.arrivesAt(/What happens next/);
    await administrator.sees(evaluation.innovationName);
    await administrator.findsItInOrder();

    const lead = await people.who('programme-lead');
    await lead.visit('/broken-glass');
    await lead.sees(REASON);
    await lead.findsItInOrder();
    expect(await people.leave()).toEqual([]);
  });
});

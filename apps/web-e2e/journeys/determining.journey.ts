import { afterAll, describe, expect, it } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import { INNOVATOR } from '../support/case.ts';
import { peopleWho } from '../support/people.ts';
import { scoredByPanel } from '../support/stages.ts';
import { vote } from '../support/vote.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

describe.each(WAYS)('What a panel determines, %s,', (_, way) => {
  const people = peopleWho(way);

  it('is written by its chair, contradicted by a member, frozen with the votes, and carried to the decision', async () => {
    const { name, evaluationId, innovationId, last } = await scoredByPanel('Ward lamp');
    const title = `Panel of ${name.split(' ').at(-1)}`;
    const chair = await people.who('Panel chair 01');
    await chair.visit('/panels/new');
    await chair.write('What is the meeting called?', title);
    for (const [part, value] of [['Day', '18'], ['Month', '11'], ['Year', '2027']] as const) await chair.write(part, value);
    await chair.write('What time does it start?', '14.00');
    await chair.write('Where is it?', 'Room 4');
    await chair.tick(last.person);
    await chair.press('Call a meeting');
    await chair.follow('Set the agenda');
    await chair.write(new RegExp(`^${name}`), '1');
    await chair.press('Save the agenda');
    await chair.follow('Record attendance');
    for (const who of [last.person, 'Panel chair 01']) await chair.choose(chair.page.getByRole('group', { name: who }).getByRole('radio', { name: 'Present' }));
    await chair.press('Save attendance');
    await chair.follow(`1. ${name}`);
    await chair.sees('The chair has not written a determination yet.');
    await chair.follow('Write the determination');
    await chair.findsItInOrder();
    await chair.choose('Recommend a pilot');
    await chair.write('Why?', 'A pilot shows whether it saves time.');
    await chair.write('What must be met', 'Report every fall');
    await chair.write('Who has to meet it', 'The supplier');
    for (const [part, value] of [['Day', '31'], ['Month', '1'], ['Year', '2031']] as const) await chair.write(part, value);
    await chair.press('Save the draft');
    await chair.sees('The draft is saved');
    await chair.findsItInOrder();

    const member = await people.who(last.person);
    await member.visit('/reviews');
    await member.follow(name);
    await member.follow('Vote');
    await vote(member, 'Recommend a pilot', 'It is safe.');
    await member.visit('/panels');
    await member.follow(title);
    await member.follow(`1. ${name}`);
    await member.sees('A pilot shows whether it saves time.');
    expect(await member.reads()).not.toContain('What do you see otherwise?');
    await member.follow('Vote');
    await member.choose('Against');
    await member.write('Your reason', 'Falls are not counted.');
    await member.press('Change your vote');
    await member.visit('/panels');
    await member.follow(title);
    await member.follow(`1. ${name}`);
    await member.write('What do you see otherwise?', 'Falls at night are not counted.');
    await member.press('Record your minority view');
    await member.sees('Your minority view is recorded');
    await member.findsItInOrder();

    await chair.press('Finalise the determination');
    await chair.sees('The determination is final');
    await chair.sees('5 for, 1 against, 0 abstained');
    await chair.sees('Falls at night are not counted.');
    await chair.findsItInOrder();
    await chair.follow('Propose the decision');
    await chair.sees(/determination is final: its step, reasons and conditions are filled in/);
    expect(await chair.page.getByLabel('Why?').or(chair.page.locator('#reason')).first().inputValue()).toBe('A pilot shows whether it saves time.');
    await chair.findsItInOrder();

    const innovator = await people.who(INNOVATOR);
    await innovator.visit(`/innovations/${innovationId}`);
    for (const secret of ['Falls at night', 'A pilot shows', 'Report every fall']) expect(await innovator.reads()).not.toContain(secret);
    expect(evaluationId).toBeTruthy();
    expect(await people.leave()).toEqual([]);
  });
});

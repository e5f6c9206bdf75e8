import { afterAll, describe, expect, it } from '@jest/globals';
import { closeBrowser } from '../support/browser.ts';
import { peopleWho } from '../support/people.ts';
import { scoredByPanel } from '../support/stages.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

describe.each(WAYS)('A meeting of a panel, %s,', (_, way) => {
  const people = peopleWho(way);

  it('is called, is about a case, and its room empties for whoever steps back', async () => {
    const { name, last } = await scoredByPanel('Bedside scanner');
    const title = `Panel of ${name.split(' ').at(-1)}`;
    const chair = await people.who('Panel chair 01');
    await chair.visit('/');
    await chair.goTo('Panels');
    await chair.follow('Call a meeting');
    await chair.findsItInOrder();
    await chair.write('What is the meeting called?', title);
    for (const [part, value] of [['Day', '17'], ['Month', '11'], ['Year', '2027']] as const) await chair.write(part, value);
    await chair.write('What time does it start?', '9.30');
    await chair.write('Where is it?', 'Room 4');
    await chair.tick(last.person);
    await chair.press('Call a meeting');
    await chair.sees('The meeting is called');
    await chair.sees('17 November 2027, 09:30');
    await chair.follow('Set the agenda');
    await chair.findsItInOrder();
    await chair.write(new RegExp(`^${name}`), '1');
    await chair.press('Save the agenda');
    await chair.sees(`1. ${name}`);
    await chair.findsItInOrder();

    const member = await people.who(last.person);
    await member.visit('/panels');
    await member.findsItInOrder();
    await member.follow(title);
    await member.sees(`1. ${name}`);
    expect(await member.reads()).not.toContain('Set the agenda');

    await chair.follow('Record attendance');
    await chair.findsItInOrder();
    for (const who of [last.person, 'Panel chair 01']) await chair.choose(chair.page.getByRole('group', { name: who }).getByRole('radio', { name: 'Present' }));
    await chair.press('Save attendance');
    await chair.sees('Attendance is recorded');
    await chair.sees(/1 member present, 5 needed; from 1 organisation, 3 needed/);
    await chair.follow(`1. ${name}`);
    await chair.sees('What splits the panel');
    await chair.findsItInOrder();
    await chair.write('What was said?', 'It was said that it is safe in wards.');
    await chair.press('Add minute');
    await chair.sees('The minute is added');

    await member.follow(`1. ${name}`);
    await member.sees('It was said that it is safe in wards.');
    await member.findsItInOrder();
    await member.choose(member.page.getByRole('group', { name: /Your score after the discussion/ }).getByRole('radio').nth(3));
    await member.write('Why?', 'The hazard log is whole.');
    await member.press('Seal this score');
    await member.sees('Your score is sealed');
    await chair.visit(chair.page.url());
    expect(await chair.reads()).not.toContain('The hazard log is whole.');
    await chair.press('Open all scores given anew');
    await chair.sees('The scores given anew are open');
    await chair.sees('The hazard log is whole.');
    await chair.findsItInOrder();
    await chair.follow('The meeting');
    await chair.follow('Change the meeting');
    await chair.write('Where is it?', 'Room 5');
    await chair.write('Why do you change it?', 'Room 4 is flooded.');
    await chair.press('Save');
    await chair.sees('Room 5');

    await member.visit('/reviews');
    await member.follow(name);
    await member.follow('Step back from this review');
    await member.write('Why do you step back?', 'I may join the company.');
    await member.press('Step back');
    await member.visit('/panels');
    await member.follow(title);
    await member.sees('Nothing is on the agenda that you can see.');
    expect(await member.reads()).not.toContain(name);
    await chair.visit(chair.page.url());
    await chair.sees(/They see nothing of this item/);
    expect(await people.leave()).toEqual([]);
  });
});

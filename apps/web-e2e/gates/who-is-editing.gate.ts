import { randomUUID } from 'node:crypto';
import { afterAll, expect, it } from '@jest/globals';
import { apiOf, savesAnswers } from '../support/behind-the-pages.ts';
import { closeBrowser, visit } from '../support/browser.ts';
import { INNOVATOR, nameFor } from '../support/case.ts';
import { personaCalled, sessionOf } from '../support/sign-in.ts';

const COLLEAGUE = 'Innovator 21';
const LINE = `${COLLEAGUE} is editing this now`;
afterAll(closeBrowser);

/** An innovation of both. */
const shared = async (): Promise<string> => {
  const [owner, colleague] = [await apiOf(INNOVATOR), await apiOf(COLLEAGUE)];
  const { id } = await owner.act<{ id: string }>('createInnovation', { name: nameFor('Written by two') });
  const invite = { innovationId: id, personId: (await personaCalled(COLLEAGUE)).id, access: 'edit', idempotencyKey: randomUUID() };
  const { inviteMember } = await owner.query<{ inviteMember: { id: string } }>('mutation($input: InviteMemberInput!) { inviteMember(input: $input) { ... on InvitedToTeam { id } } }', { input: invite });
  await colleague.query('mutation($input: TeamInvitationInput!) { acceptTeamInvitation(input: $input) { __typename } }', { input: { invitation: inviteMember.id, idempotencyKey: randomUUID() } });
  return id;
};

const saves = (who: string, innovationId: string): Promise<void> => savesAnswers(who, innovationId, { description: nameFor(`By ${who}`) });

it('a page of a draft says which colleague is writing, also when they begin later, and nobody outside the team may ask', async () => {
  const id = await shared();
  const { page, context } = await visit({ session: await sessionOf(INNOVATOR) });
  await saves(INNOVATOR, id);
  await page.clock.install();
  await page.goto(`/innovations/${id}/answers/about/summary`);
  await page.waitForLoadState('networkidle');
  expect(await page.getByText(LINE).count()).toBe(0);
  await saves(COLLEAGUE, id);
  await page.clock.runFor(31_000);
  await page.getByText(LINE).waitFor();
  await saves(INNOVATOR, id);
  await page.clock.runFor(31_000);
  await page.getByText(LINE).waitFor({ state: 'detached' });
  await context.close();

  const plain = await visit({ javaScript: false, session: await sessionOf(COLLEAGUE) });
  await plain.page.goto(`/innovations/${id}/answers`);
  await plain.page.getByText(`${INNOVATOR} is editing this now`).waitFor();
  await plain.context.close();
  const outside = await visit({ session: await sessionOf('triage-officer') });
  expect((await outside.context.request.get(`/innovations/${id}/presence`)).status()).toBe(404);
  await outside.context.close();
});

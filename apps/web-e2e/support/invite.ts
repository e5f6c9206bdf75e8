import type { Person } from './person.ts';

/** Looks for people for a seat and invites the first who may sit there. @returns what the page said before, with those who are barred and why */
export const invite = async (coordinator: Person, role: string, number: number): Promise<string> => {
  await coordinator.select('Whom do you look for?', role);
  await coordinator.press('Show candidates');
  await coordinator.page.waitForURL((url) => url.searchParams.get('role') === role);
  // the address may change before what stands there
  await coordinator.page.locator(`input[type="hidden"][name="role"][value="${role}"]`).waitFor({ state: 'attached' });
  const said = await coordinator.reads();
  const free = await coordinator.page.locator('input[name="people"]:not([disabled])').all();
  for (const person of free.slice(0, number)) await coordinator.tick(person);
  await coordinator.press('Invite those chosen');
  await coordinator.sees('They are invited');
  return said;
};

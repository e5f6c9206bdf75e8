import type { PlayedReview } from '@waymark/replay';
import type { Person } from './person.ts';

type Answer = PlayedReview['criteria'][string];

/** Fills the whole triage form, which asks everything on one page. */
export const fillTriage = async (person: Person, { criteria, gates }: PlayedReview): Promise<void> => {
  for (const [id, { answer, reason }] of Object.entries(gates)) {
    await person.choose(person.page.locator(`input[name="gates.${id}.answer"][value="${answer}"]`));
    await person.write(person.page.locator(`[name="gates.${id}.reason"]`), reason);
  }
  for (const [id, answer] of Object.entries(criteria)) await fillCriterion(person, `criteria.${id}`, answer);
};

const fillCriterion = async (person: Person, name: string, { value, reason, citations, confidence }: Answer): Promise<void> => {
  const { page } = person;
  await person.choose(page.locator(`input[name="${name}.value"][value="${value}"]`));
  await person.write(page.locator(`[name="${name}.reason"]`), reason);
  for (const { question } of citations) {
    const readFirst = page.locator(`input[name="${name}.citations"][value="${question}"]`);
    if (await readFirst.count()) await person.tick(readFirst);
    else await person.select(page.locator(`select[name="${name}.other"]`), question);
  }
  await person.choose(page.locator(`input[name="${name}.confidence"][value="${confidence}"]`));
};

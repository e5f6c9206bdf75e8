import { changedChoices, storedChoices } from './choices.ts';
import { draftOf, type Draft } from './draft.server.ts';
import type { Keeper } from './keeper.ts';
import { saveAnswers } from './save-answers.server.ts';

/** The draft of an innovation, as its pages save into it. */
export const draftKeeper = (request: Request, innovationId: string): Keeper<Draft> => ({
  innovationId,
  read: () => draftOf(request, innovationId),
  save: ({ form, version, answers: before }, answers) => saveAnswers(request, form, { innovationId, expectedVersion: version, answers: changedChoices(storedChoices(form, answers), before) }),
});

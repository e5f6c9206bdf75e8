import { isDelivered } from './address-of.ts';
import { forgetWhere } from './kept-words.ts';
import { decisionOn, determinationOn, type Place } from './place.ts';
import { triageOf } from './triage-place.ts';

/** Milliseconds for which words of a decision wait for their writer. */
const LONGEST = 24 * 60 * 60 * 1000;

/** Forgets decisions that were written a day ago and never proposed. */
export const forgetOldDecisions = (storage: Storage, now: number): void => forgetWhere(storage, (place, at) => !isDelivered(place) && now - at > LONGEST);

/** Forgets every decision that was being written: nobody is signed in who could write on. */
export const forgetDecisions = (storage: Storage): void => forgetWhere(storage, (place) => !isDelivered(place));

/** Forgets decisions on one evaluation: nothing is to be decided on it, or a conflict hides it. */
export const forgetDecisionsOn = (storage: Storage, evaluation: string): void => forgetWhere(storage, ({ of }) => of === decisionOn(evaluation));

/** Forgets the triage of an evaluation that is not to be found any more. */
export const forgetTriageOf = (storage: Storage, evaluation: string): void => forgetWhere(storage, ({ of }) => of === triageOf(evaluation));

/** Forgets what a panel was to determine of an item that is not to be found any more. */
export const forgetDeterminationsOn = (storage: Storage, meeting: string, item: string): void => forgetWhere(storage, ({ of }) => of === determinationOn(meeting, item));

/** Before words come back to a page: those that are old, or of another run of its stage, come back to none. */
export const forgetDecisionsBefore = (storage: Storage, { of, part }: Place, now: number): void => {
  forgetOldDecisions(storage, now);
  forgetWhere(storage, (place) => place.of === of && place.part !== part);
};

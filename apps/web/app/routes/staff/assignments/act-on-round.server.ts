import { redirect } from 'react-router';
import { send } from '../../../session/form.server.ts';
import { textOf } from '../frame/form-values.ts';
import { refusedForm } from '../frame/refused-form.ts';
import { aimFaults, aimFrom, aimProblems } from './aim-value.ts';
import { ANEW } from './anew.ts';
import { changesFrom } from './change-value.ts';
import { ADJUST, CONFIRM, DISCARD } from './mutations.ts';
import { roundAddress, versionBegun } from './round-page.ts';
import { REFUSED_FORMS } from '../../../texts/refused-forms.ts';

/** Adjusts, solves anew, confirms or discards, and comes back to where it shows. */
export const actOnRound = async (request: Request, roundId: string, form: FormData) => {
  const of = { roundId, expectedVersion: Number(textOf(form, 'version')), idempotencyKey: textOf(form, 'key') };
  const intent = textOf(form, 'intent');
  const [page, begun] = [new URL(request.url).searchParams.get('page'), versionBegun(request)];
  if (intent === 'confirm') {
    if (begun !== undefined && begun !== of.expectedVersion) return refusedForm(form, [{ message: REFUSED_FORMS.mixedVersions }]);
    const sent = await send(request, CONFIRM, of);
    return sent.ok ? redirect(roundAddress(roundId, page, 'confirmed-round')) : refusedForm(form, sent.problems);
  }
  if (intent === 'discard') {
    const sent = await send(request, DISCARD, of);
    return sent.ok ? redirect('/assignments?done=discarded-round') : refusedForm(form, sent.problems);
  }
  const faults = intent === 'aim' ? aimFaults(form, ANEW) : [];
  if (faults.length > 0) return refusedForm(form, faults);
  const sent = await send(request, ADJUST, { ...of, changes: changesFrom(textOf(form, 'change')), ...(intent === 'aim' ? { aim: aimFrom(form) } : {}) });
  // pages before were read in the version that was adjusted, or in the one that was begun: that stays in mind, also on the first page come to again
  return sent.ok ? redirect(roundAddress(roundId, page, 'adjusted-round', begun ?? (page === null || page === '1' ? undefined : of.expectedVersion))) : refusedForm(form, aimProblems(sent.problems, ANEW));
};

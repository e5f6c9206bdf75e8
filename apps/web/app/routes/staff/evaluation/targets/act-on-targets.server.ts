import { chosenOrganisations, readTargets } from '@waymark/domain/adoption';
import { csvRows } from '@waymark/domain/pilot';
import { redirect } from 'react-router';
import { graphql } from '../../../../graphql.ts';
import { send } from '../../../../session/form.server.ts';
import { TARGETS } from '../../../../texts/staff-targets.ts';
import { REASONS } from '../../frame/fragments.ts';
import { textOf } from '../../frame/form-values.ts';
import type { Problem } from '../../frame/problems.ts';
import { refusedForm } from '../../frame/refused-form.ts';
import { previewOf, type TargetPreview } from './preview-of.ts';
import { loadTargets } from './targets.server.ts';
import { tickedTargets, typedChoice } from './typed-targets.ts';

const PLAN = graphql(
  `
    mutation PlanRollOut($input: PlanRollOutInput!) {
      planRollOut(input: $input) {
        ... on RollOutPlanned {
          id
          added
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

const MOST_BYTES = 2_000_000;

/** More than there are organisations to go to; each costs a line of the page at most. */
const MOST_ROWS = 5_000;

/** What a form adds to its file: its other fields, and the lines between them. */
const BESIDE_FILE = 200_000;

/** The form again as it was sent, with what is wrong with it and what it would add. */
const answer = (form: FormData, problems: Problem[], preview: TargetPreview | null = null) => refusedForm(form, problems, { preview });

/** Shows what those of a region or board would add, by what was chosen. */
const previewChoice = async (request: Request, id: string, form: FormData) => {
  const typed = typedChoice(form);
  if (!typed.ok) return answer(form, typed.problems);
  const { plannedOn, ...choice } = typed.choice;
  const read = await loadTargets(request, id);
  const chosen = chosenOrganisations(read.organisations, choice, read.today);
  if (chosen.length === 0) return answer(form, [{ field: 'of', message: TARGETS.nobody }]);
  return answer(form, [], previewOf(chosen.map((organisation) => ({ organisation, plannedOn })), read));
};

/** Shows what a table would add. The file is read and kept nowhere. */
const previewFile = async (request: Request, id: string, form: FormData) => {
  const file = form.get('file');
  const wrong = (message: string) => answer(form, [{ field: 'file', message }]);
  if (!(file instanceof File) || file.name === '') return wrong(TARGETS.needFile);
  if (file.size > MOST_BYTES) return wrong(TARGETS.tooBig);
  const text = await file.text();
  if (text.includes('\0') || text.includes('\uFFFD')) return wrong(TARGETS.notText);
  const { rows, faults } = csvRows(text);
  if (rows.length > MOST_ROWS) return wrong(TARGETS.tooLong(MOST_ROWS));
  const read = await loadTargets(request, id);
  const { good, bad } = faults.length > 0 ? { good: [], bad: faults } : readTargets(rows, read.organisations);
  return answer(form, [], previewOf(good, read, bad));
};

/** Adds those that were ticked; where they are refused, the page shows them again as the world is now. */
const addTicked = async (request: Request, id: string, form: FormData) => {
  const targets = tickedTargets(form);
  if (targets.length === 0) return answer(form, [{ message: TARGETS.needTarget }]);
  const sent = await send(request, PLAN, { evaluationId: id, targets, idempotencyKey: textOf(form, 'key') });
  if (sent.ok) return redirect(`/evaluations/${id}/roll-out?done=${sent.result.added > 0 ? 'targets-added' : 'targets-there'}`);
  const read = await loadTargets(request, id);
  const again = targets.flatMap(({ organisationId, plannedOn }) => {
    const organisation = read.organisations.find((one) => one.id === organisationId);
    return organisation ? [{ organisation, plannedOn }] : [];
  });
  return answer(form, sent.problems, previewOf(again, read));
};

/** Null: the form can be read. Told by its length alone, so that nothing of what is too large is taken into memory. */
export const tooLarge = (request: Request) => (Number(request.headers.get('content-length')) > MOST_BYTES + BESIDE_FILE ? answer(new FormData(), [{ field: 'file', message: TARGETS.tooBig }]) : null);

/** What each button of the page does. */
export const actOnTargets = (request: Request, id: string, form: FormData) => {
  const intent = textOf(form, 'intent');
  return intent === 'add' ? addTicked(request, id, form) : intent === 'upload' ? previewFile(request, id, form) : previewChoice(request, id, form);
};

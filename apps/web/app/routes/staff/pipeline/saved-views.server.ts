import { redirect } from 'react-router';
import { graphql } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { send } from '../../../session/form.server.ts';
import { SAVED_VIEWS } from '../../../texts/saved-views.ts';
import { REASONS } from '../frame/fragments.ts';
import { textOf } from '../frame/form-values.ts';
import { refusedForm } from '../frame/refused-form.ts';
import { addressWith, readAddress } from './list-address.ts';

const VIEWS = graphql(`
  query SavedViews {
    savedViews {
      id
      name
      filters
    }
  }
`);

const SAVE = graphql(
  `
    mutation SaveView($input: SaveViewInput!) {
      saveView(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

const REMOVE = graphql(
  `
    mutation RemoveView($input: RemoveViewInput!) {
      removeView(input: $input) {
        ... on Recorded {
          id
        }
        ...Reasons
      }
    }
  `,
  [REASONS],
);

/** The address of the list that stands behind what was kept: what is not known in it is left out. */
const addressOf = (filters: string): string => addressWith(readAddress(new URLSearchParams(filters)), {});

/** Views that the asker keeps, each with where it leads, and the one that is looked at. */
export const loadViews = async (request: Request) => {
  const { savedViews } = await load(request, VIEWS);
  const here = addressOf(new URL(request.url).search);
  return savedViews.map(({ id, name, filters }) => ({ id, name, href: addressOf(filters), here: addressOf(filters) === here }));
};

export type LoadedView = Awaited<ReturnType<typeof loadViews>>[number];

/** Keeps the list as it is looked at under a name, or removes a view. Where it was, people stay. */
export const actOnViews = async (request: Request, form: FormData) => {
  const here = addressOf(new URL(request.url).search);
  const back = (done: string): Response => redirect(`${here}${here.includes('?') ? '&' : '?'}done=${done}`);
  const idempotencyKey = textOf(form, 'key');
  if (textOf(form, 'intent') === 'remove-view') {
    const removed = await send(request, REMOVE, { viewId: textOf(form, 'viewId'), idempotencyKey });
    return removed.ok ? back('view-removed') : refusedForm(form, removed.problems, {});
  }
  const name = textOf(form, 'name').trim();
  if (!name) return refusedForm(form, [{ field: 'name', message: SAVED_VIEWS.need }], {});
  const sent = await send(request, SAVE, { name, filters: here.split('?')[1] ?? '', idempotencyKey });
  if (sent.ok) return back('view-saved');
  // nobody types them: they come from the address, and all that can be wrong with them is their length
  return refusedForm(form, sent.problems.map((problem) => (problem.field === 'filters' ? { field: 'name', message: SAVED_VIEWS.tooLong } : problem)), {});
};

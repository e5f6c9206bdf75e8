import type { Route } from './+types/autosave-action';
import { answerAutosave } from '../../drafts/answer-autosave.server.ts';
import { itemAction } from './review/item-action.server.ts';

/** Where the page of a criterion or a gate saves by itself. */
export const action = ({ request, params }: Route.ActionArgs) => answerAutosave(() => itemAction(request, params.assignmentId, params.criterion));

import type { Route } from './+types/autosave-action';
import { answerAutosave } from '../../../drafts/answer-autosave.server.ts';
import { answerAction } from './answer-action.server.ts';

/** Where the page of a request saves by itself. */
export const action = ({ request, params }: Route.ActionArgs) => answerAutosave(() => answerAction(request, params.id, params.requestId));

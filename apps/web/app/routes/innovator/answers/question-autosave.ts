import type { Route } from './+types/question-autosave';
import { answerAutosave } from '../../../drafts/answer-autosave.server.ts';
import { questionAction } from './question-action.server.ts';

/** Where the page of one question saves by itself. */
export const action = ({ request, params }: Route.ActionArgs) => answerAutosave(() => questionAction(request, params));

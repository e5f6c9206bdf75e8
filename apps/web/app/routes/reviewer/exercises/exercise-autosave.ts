import type { Route } from './+types/exercise-autosave';
import { answerAutosave } from '../../../drafts/answer-autosave.server.ts';
import { exerciseAction } from './exercise-action.server.ts';

/** Where the page of a criterion of an exercise saves by itself. */
export const action = ({ request, params }: Route.ActionArgs) => answerAutosave(() => exerciseAction(request, params.exerciseId, params.criterion));

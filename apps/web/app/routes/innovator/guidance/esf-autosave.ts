import { answerAutosave } from '../../../drafts/answer-autosave.server.ts';
import type { Route } from './+types/esf-autosave';
import { esfAction } from './pack-action.server.ts';

/** Where the page of guidance saves by itself. */
export const action = ({ request, params }: Route.ActionArgs) => answerAutosave(() => esfAction(request, params.id));

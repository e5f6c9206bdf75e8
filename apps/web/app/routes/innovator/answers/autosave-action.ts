import type { Route } from './+types/autosave-action';
import { answerAutosave } from '../../../drafts/answer-autosave.server.ts';
import { sectionAction } from './section-action.server.ts';

/** Where the page of a section saves by itself. */
export const action = ({ request, params }: Route.ActionArgs) => answerAutosave(() => sectionAction(request, params.id, params.sectionId));

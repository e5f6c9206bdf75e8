import { answerAutosave } from '../../../drafts/answer-autosave.server.ts';
import type { Route } from './+types/dtac-autosave';
import { dtacAction } from './pack-action.server.ts';

/** Where the page of a section of the DTAC saves by itself. */
export const action = ({ request, params }: Route.ActionArgs) => answerAutosave(() => dtacAction(request, params.id, params.sectionId));

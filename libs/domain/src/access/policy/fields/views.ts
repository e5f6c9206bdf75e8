import { asks, takenBy, whole } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

const OWN = 'view:own';

/** Views of the list that somebody keeps. They say what one asks for; what one is shown the list decides. */
export const views = {
  objects: { SavedView: whole('one’s own, as one wrote it', 'filters', 'id', 'name') },
  queries: { savedViews: asks(OWN) },
  mutations: { saveView: asks(OWN, ['input']), removeView: asks(OWN, ['input']) },
  inputs: {
    SaveViewInput: takenBy([OWN], ['filters', 'idempotencyKey', 'name']),
    RemoveViewInput: takenBy([OWN], ['idempotencyKey', 'viewId']),
  },
} satisfies FeatureRules;

import type { PipelineEvent } from './events.ts';
import type { Blocker } from './guards/index.ts';

/** What `decide` answers: what happens, or everything that stands against it. Nothing in between. */
export type Answer = { ok: true; events: PipelineEvent[] } | { ok: false; blockers: Blocker[] };

export const happens = (...events: PipelineEvent[]): Answer => ({ ok: true, events });
export const refused = (blockers: Blocker[]): Answer => ({ ok: false, blockers });

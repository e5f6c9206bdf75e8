import type { Blocker } from '@waymark/domain/pipeline';

/** The stored answer of a command: its result, or every blocker at once; `outside` where an innovator is refused. */
export type Outcome<Result extends object = object> = ({ refused: false } & Result) | { refused: true; blockers: Blocker[]; outside?: boolean };

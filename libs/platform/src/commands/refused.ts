import type { Blocker } from '@waymark/domain/pipeline';

/** Everything that stands against a command. Thrown inside its transaction: nothing of the command is kept. */
export class RefusedCommand extends Error {
  constructor(readonly blockers: Blocker[]) {
    super(blockers.map((found) => found.staffMessage).join('; '));
  }
}

/** Throws when anything blocks. */
export const refuseOn = (blockers: Blocker[]): void => {
  if (blockers.length > 0) throw new RefusedCommand(blockers);
};

import type { Act } from '@waymark/domain/access';

/** What a log may hold of an access that was refused: who asked for which act, and why not. Never what for. */
export interface RefusedAccess {
  code: string;
  act: Act | null;
  person: string;
}

/** Where refused access is told; nowhere, until somebody takes it. */
export class RefusalLog {
  private write: (refused: RefusedAccess) => void = () => undefined;

  takenBy(write: (refused: RefusedAccess) => void): void {
    this.write = write;
  }

  tell(refused: RefusedAccess): void {
    this.write(refused);
  }
}

interface OfRefusal extends ErrorOptions {
  /** What the product said against it, by code; none where it was no refusal. */
  blockers?: readonly { code: string; operands?: unknown }[];
}

/** A step that could not be played: names the innovation, the step and everything that the product said against it. */
export class PlayProblem extends Error {
  readonly blockers: NonNullable<OfRefusal['blockers']>;

  constructor(message: string, { blockers = [], ...options }: OfRefusal = {}) {
    super(message, options);
    this.blockers = blockers;
  }
}

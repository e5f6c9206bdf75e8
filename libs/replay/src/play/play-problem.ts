/** A step that could not be played: names the innovation, the step and everything that the product said against it. */
export class PlayProblem extends Error {}

/** Why a file is not taken, in words that say what to send instead. Thrown while it is read, so that no more of it is read. */
export class FileProblem extends Error {}

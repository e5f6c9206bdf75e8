/** Wrong usage: the message says what to write instead. Exit code 2. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}

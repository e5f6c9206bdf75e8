/** The time was over before there was an assignment. */
export class OutOfTime extends Error {
  /** @param bound what no assignment exceeds, where that is known */
  constructor(readonly bound?: number) {
    super('the time was over before there was an assignment: give it longer, or ask for less');
    this.name = 'OutOfTime';
  }
}

/** How many addresses are remembered; past that the one that came first is forgotten. */
const ADDRESSES = 10_000;

/** Counts attempts by address over the last while, in the memory of this process. */
export class AttemptWindow {
  private readonly attempts = new Map<string, number[]>();

  /**
   * @param limit attempts that one address has
   * @param milliseconds over how long
   */
  constructor(
    private readonly limit: number,
    private readonly milliseconds: number,
  ) {}

  /** Counts an attempt and says whether it may go on. One that may not is not counted. @param now in milliseconds */
  admits(address: string, now: number): boolean {
    const recent = (this.attempts.get(address) ?? []).filter((at) => at > now - this.milliseconds);
    if (recent.length >= this.limit) return false;
    if (!this.attempts.has(address) && this.attempts.size >= ADDRESSES) this.attempts.delete(this.attempts.keys().next().value!);
    this.attempts.set(address, [...recent, now]);
    return true;
  }
}

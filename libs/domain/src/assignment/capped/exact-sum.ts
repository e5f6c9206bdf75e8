/** Below this a whole number and the sum of two such are exact in a double. */
const EXACT = 2 ** 52;

/** A sum of products of whole numbers, exact whatever its size, and quick where products are small. */
export class ExactSum {
  private small = 0;
  private large = 0n;

  add(a: number, b: number): void {
    const product = a * b;
    if (Math.abs(product) >= EXACT) {
      this.large += BigInt(a) * BigInt(b);
      return;
    }
    this.small += product;
    if (Math.abs(this.small) < EXACT) return;
    this.large += BigInt(this.small);
    this.small = 0;
  }

  /** The sum in wholes of so many units, to the precision of a double. */
  dividedBy(units: number): number {
    const sum = this.large + BigInt(this.small);
    return Number(sum / BigInt(units)) + Number(sum % BigInt(units)) / units;
  }
}

/**
 * Keeps the largest of what it is offered, in order of size, in rows of their own. One block of memory holds all rows:
 * an object for each of thousands of reviewers took longer than the search among them.
 */
export class Best {
  private readonly first: Int32Array;
  private readonly count: Int32Array;
  private readonly value: Float64Array;
  private readonly place: Int32Array;

  /** @param most how many each row keeps at most; 0 keeps none */
  constructor(private readonly most: Int32Array) {
    this.first = new Int32Array(most.length);
    let room = 0;
    for (let row = 0; row < most.length; row += 1) {
      this.first[row] = room;
      room += most[row]!;
    }
    this.count = new Int32Array(most.length);
    this.value = new Float64Array(room);
    this.place = new Int32Array(room);
  }

  offer(row: number, value: number, place: number): void {
    if (value <= this.bar(row)) return;
    const first = this.first[row]!;
    const full = this.count[row] === this.most[row];
    let at = first + this.count[row]! - (full ? 1 : 0);
    if (!full) this.count[row]! += 1;
    for (; at > first && this.value[at - 1]! < value; at -= 1) {
      this.value[at] = this.value[at - 1]!;
      this.place[at] = this.place[at - 1]!;
    }
    this.value[at] = value;
    this.place[at] = place;
  }

  /** What an offer has to exceed. */
  bar(row: number): number {
    const count = this.count[row]!;
    if (count < this.most[row]!) return -Infinity;
    return count === 0 ? Infinity : this.value[this.first[row]! + count - 1]!;
  }

  /** Sets 1 at every place that any row keeps. */
  mark(taken: Uint8Array): void {
    for (let row = 0; row < this.most.length; row += 1) {
      const first = this.first[row]!;
      for (let at = first; at < first + this.count[row]!; at += 1) taken[this.place[at]!] = 1;
    }
  }

  /** The places of a row, the best first. */
  places(row: number): Int32Array {
    const first = this.first[row]!;
    return this.place.subarray(first, first + this.count[row]!);
  }

  /** Empties a row. */
  clear(row: number): void {
    this.count[row] = 0;
  }
}

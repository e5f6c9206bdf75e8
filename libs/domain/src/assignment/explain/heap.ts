/** Numbers by their keys, the smallest key first; of equal keys the smaller number. */
export class Heap {
  private readonly keys: number[] = [];
  private readonly values: number[] = [];

  push(key: number, value: number): void {
    const { keys, values } = this;
    let at = keys.push(key) - 1;
    values.push(value);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.before(at, above)) break;
      this.swap(at, above);
      at = above;
    }
  }

  pop(): number | undefined {
    const { keys, values } = this;
    if (values.length === 0) return undefined;
    this.swap(0, keys.length - 1);
    keys.pop();
    const first = values.pop()!;
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      let least = at;
      if (left < keys.length && this.before(left, least)) least = left;
      if (left + 1 < keys.length && this.before(left + 1, least)) least = left + 1;
      if (least === at) return first;
      this.swap(at, least);
      at = least;
    }
  }

  private before(a: number, b: number): boolean {
    return this.keys[a]! < this.keys[b]! || (this.keys[a] === this.keys[b] && this.values[a]! < this.values[b]!);
  }

  private swap(a: number, b: number): void {
    const { keys, values } = this;
    [keys[a], keys[b]] = [keys[b]!, keys[a]!];
    [values[a], values[b]] = [values[b]!, values[a]!];
  }
}

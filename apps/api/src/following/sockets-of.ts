/** WebSockets that one person may have open at once in one process: a browser has one for each of its pages. */
export const MOST_SOCKETS = 20;

/** Counts the open sockets of each person. */
export class SocketsOf {
  private readonly open = new Map<string, number>();

  constructor(private readonly most: number = MOST_SOCKETS) {}

  /** Whether one more may open, which then counts until it is given back. */
  take(person: string): boolean {
    const now = this.open.get(person) ?? 0;
    if (now >= this.most) return false;
    this.open.set(person, now + 1);
    return true;
  }

  giveBack(person: string): void {
    const left = (this.open.get(person) ?? 0) - 1;
    if (left > 0) this.open.set(person, left);
    else this.open.delete(person);
  }
}

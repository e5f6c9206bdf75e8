interface Writer {
  end: AbortController;
  done: Promise<unknown>;
}

/**
 * One at a time works on an unfinished upload. Whoever comes later ends the one before and waits until it has ended: its
 * connection is mostly dead, and nobody has noticed yet. Another process may write meanwhile: it writes the same bytes
 * of the same sender to the same places, and what came of it is looked at as a whole in any case.
 */
export class OneWriter {
  private readonly running = new Map<string, Writer>();

  async take<T>(id: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    for (let before = this.running.get(id); before; before = this.running.get(id)) {
      before.end.abort();
      await before.done.catch(() => undefined);
    }
    const end = new AbortController();
    const done = work(end.signal).finally(() => this.running.delete(id));
    this.running.set(id, { end, done });
    return done;
  }
}

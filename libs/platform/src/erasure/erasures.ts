import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A line of the file: the random id of a person, and when they were erased, in UTC. */
const LINE = /^([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}) (\d{4}-\d\d-\d\dT[\d:.]+Z)$/;

/**
 * Who was erased, kept outside the database in a file that only grows: a backup that is restored brings people back,
 * and this says whom to erase again. It holds nothing personal.
 */
export class Erasures {
  constructor(readonly file: string) {}

  /**
   * `WAYMARK_ERASURES`, or `erasures` in the data folder.
   *
   * @throws Error where the setting names a file in a folder that is not there: without it nobody would be erased again
   */
  static of(dataRoot: string, environment: NodeJS.ProcessEnv): Erasures {
    const named = environment['WAYMARK_ERASURES'];
    if (!named) return new Erasures(join(dataRoot, 'erasures'));
    const file = resolve(named);
    if (!existsSync(dirname(file))) throw new Error(`WAYMARK_ERASURES is “${named}”, and its folder is not there: make or mount it, or name a file elsewhere`);
    return new Erasures(file);
  }

  /** @returns ids, in the order in which they were erased. @throws Error that names the file, the line and the remedy */
  people(): string[] {
    if (!existsSync(this.file)) return [];
    const lines = readFileSync(this.file, 'utf8').split('\n');
    return lines.flatMap((line, index) => {
      if (line === '') return [];
      const [, person] = LINE.exec(line) ?? [];
      if (!person) throw new Error(`${this.file}, line ${index + 1}, is not the id of a person and a time: mend it from a backup, since it says who must stay erased`);
      return [person];
    });
  }

  /** Lies on the disk when this returns. Somebody who stands there already is not added again. */
  add(person: string, at: Date): void {
    if (this.people().includes(person)) return;
    const file = openSync(this.file, 'a', 0o600);
    try {
      writeSync(file, `${person} ${at.toISOString()}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }
}

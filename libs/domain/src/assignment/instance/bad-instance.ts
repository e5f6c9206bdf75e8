/** A fault of an instance: a path of field names, and what it must be. */
export interface Fault {
  place: string;
  message: string;
}

/** An instance cannot be read. */
export class BadInstance extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ place, message }) => `${place} ${message}`.trim()).join('\n'));
    this.name = 'BadInstance';
  }
}

/** What may not enter the record. It never comes out again, so that the door is where it is refused. */
export class NotRecordable extends Error {
  override readonly name = 'NotRecordable';

  /** @param field path of the field, e.g. `data.reason` */
  constructor(
    readonly field: string,
    rule: string,
  ) {
    super(`${field} ${rule}`);
  }
}

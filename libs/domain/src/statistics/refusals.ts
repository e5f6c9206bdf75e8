/** No statistic has this name. */
export class UnknownMethod extends Error {
  constructor(
    readonly method: string,
    readonly known: readonly string[],
  ) {
    super(`There is no statistic “${method}”; known: ${known.join(', ')}`);
    this.name = 'UnknownMethod';
  }
}

/** A statistic cannot be computed from this input. */
export class BadInput extends Error {
  /**
   * @param path the field within the input, such as `items[2].weight`; empty for the input itself
   * @param remedy what the field must be
   */
  constructor(
    readonly path: string,
    readonly remedy: string,
  ) {
    super(path === '' ? remedy : `${path}: ${remedy}`);
    this.name = 'BadInput';
  }
}

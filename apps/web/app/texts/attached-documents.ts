/** What is said of documents that were added where others of the same form were refused. Apart from the other words of the page, which browsers load. */
export const attachedOf = (names: readonly string[]): string =>
  `${names.map((name) => `“${name}”`).join(', ')} ${names.length === 1 ? 'is added: do not choose it again' : 'are added: do not choose them again'}`;

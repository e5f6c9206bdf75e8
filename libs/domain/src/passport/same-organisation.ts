const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    // signs that people write or leave out; no other: “C++ Health” is not “C Health”
    .replace(/[\s.,'’"“”()-]+/gu, ' ')
    .trim()
    .replace(/ ltd$/u, ' limited');

/** Whether two names of organisations are the same but for case, punctuation, and “Ltd” for “Limited”: no other form of a company is another's. */
export const isSameOrganisation = (one: string, other: string): boolean => /[\p{Letter}\p{Number}]/u.test(plain(one)) && plain(one) === plain(other);

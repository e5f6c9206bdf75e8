/** Words about innovations that say the like. */
export const SIMILAR = {
  heading: 'Similar innovations',
  none: 'No other innovation that you may see says the like.',
  staffText: 'Is this one of them again, or a part of one? The words are those that are not commercial in confidence.',
  ownText: 'You or your team wrote about the like before. If this is the same innovation, withdraw one of them or leave it as a draft.',
  registerText: 'The names of these on the public register say the like. Each is marked with how it stands now. Say in your answers how yours differs.',
  sameName: 'The name is nearly the same',
  sameOrganisation: 'From the same organisation',
  terms: (terms: readonly string[]): string => `Words in common: ${terms.join(', ')}`,
} as const;

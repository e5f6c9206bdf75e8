/** What a page says of itself on paper. */
export const PRINTED = {
  from: (address: string, when: string): string => `Printed on ${when} from ${address}`,
  simulated: 'Simulated: played, not judged.',
} as const;

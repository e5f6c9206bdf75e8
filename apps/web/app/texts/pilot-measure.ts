/** How a measure is told, where it is set up, read and reported. */
export const TOLD = {
  yes: 'Yes',
  outOf: (numerator: string, denominator: string | null): string => `${numerator}${denominator ? `, out of ${denominator}` : ''}`,
  directions: { increase: 'higher', decrease: 'lower', neutral: 'neither' } as Readonly<Record<string, string>>,
} as const;

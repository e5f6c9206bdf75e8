/** The codes of everything that stands against an act; empty where it went through. */
export const codesOf = (answer: { blockers?: { code: string }[]; errors?: { extensions: { code: string } }[] }): string[] => [
  ...(answer.blockers ?? []).map(({ code }) => code),
  ...(answer.errors ?? []).map(({ extensions }) => extensions.code),
];

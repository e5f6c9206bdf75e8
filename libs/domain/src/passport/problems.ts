import type { LocalDate } from '../calendar/local-date.ts';

/** Why a passport is refused. */
export type PassportProblem =
  | { code: 'wrong-format'; detail: string }
  | { code: 'unknown-issuer'; issuer: string; keyId: string }
  | { code: 'changed' }
  | { code: 'from-the-future'; issuedAt: string }
  | { code: 'expired'; on: LocalDate }
  | { code: 'expired-part'; part: string; on: LocalDate }
  | { code: 'wrong-dates'; part: string }
  | { code: 'made-out-to-another'; organisation: string }
  | { code: 'of-a-demonstration' };

export type PassportProblemCode = PassportProblem['code'];

/** The reason in words, with the part that it is about and the remedy. */
export const passportProblemWords = (problem: PassportProblem): string => {
  switch (problem.code) {
    case 'wrong-format':
      return `This is not a passport that can be read: ${problem.detail}. Send the file as it was downloaded, and do not open and save it in another program`;
    case 'unknown-issuer':
      return `This passport says that “${problem.issuer}” issued it, with a key that is not accepted here. Ask the programme to accept its key, which begins with ${problem.keyId.slice(0, 16)}`;
    case 'changed':
      return 'This passport was changed after it was signed, so nothing in it counts. Download it again where it was issued';
    case 'from-the-future':
      return `This passport says that it was issued on ${inWords(problem.issuedAt)}, which has not come yet. Try again later, or ask whoever issued it to set their clock`;
    case 'expired':
      return `This passport counted until ${inWords(problem.on)}. Issue a new one where it comes from`;
    case 'expired-part':
      return `“${problem.part}” in this passport counted until ${inWords(problem.on)}. Renew it, or issue a new passport without it`;
    case 'wrong-dates':
      return `“${problem.part}” in this passport has a last day that the format does not give it. Issue a new passport where it comes from`;
    case 'made-out-to-another':
      return `This passport is made out to “${problem.organisation}”, and this innovation belongs to another organisation. Use one that is made out to yours`;
    case 'of-a-demonstration':
      return 'This passport comes from a demonstration: nothing in it was judged. Use one of an installation that is in use';
  }
};

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });

/** @param day an instant, or a day: its noon is on that day everywhere */
const inWords = (day: string): string => DAY.format(new Date(day.length === 10 ? `${day}T12:00:00Z` : day));

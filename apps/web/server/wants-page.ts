import type { Request } from 'express';

/** Paths of the API at which people arrive with a browser, by a link or a form. */
const FOR_PEOPLE = /^\/(documents|message-attachments|sign-in|sign-out|local-provider)(\/|$)/i;

/** Paths that programs ask and no page leads to. */
const FOR_PROGRAMS = /^\/(graphql|uploads|health)(\/|$)/i;

/** The whole path of a request: what stands below a path is told the rest of it alone. */
export const pathOf = ({ baseUrl, path }: Request): string => baseUrl + path;

/** Whether somebody looks at the answer, and not a program. */
export const wantsPage = (request: Request): boolean => {
  const path = pathOf(request);
  return !FOR_PROGRAMS.test(path) && !path.endsWith('.data') && /\btext\/html\b/.test(request.headers.accept ?? '');
};

/** Whether a refusal of the API at this path is to be a page. */
export const wantsPageOfApi = (request: Request): boolean => FOR_PEOPLE.test(pathOf(request)) && wantsPage(request);

import { pageOf, type Page } from '../../admin/page-of.ts';

/** Evaluations of one page of a proposal: people read every seat of it. */
export const PAGE = 20;

/** The page of a proposal that an address asks for. */
export const roundPage = (request: Request, evaluations: number): Page => pageOf(evaluations, new URL(request.url).searchParams.get('page'), PAGE);

/** The version in which somebody began to read a proposal, which each further page is asked with; undefined where they begin. */
export const versionBegun = (request: Request): number | undefined => {
  const asked = new URL(request.url).searchParams.get('version');
  return asked !== null && /^\d{1,9}$/u.test(asked) ? Number(asked) : undefined;
};

/** The version that whoever leaves a page of a proposal for a while comes back with: the first page that nobody came to from another is read anew. */
export const versionKept = (request: Request, page: number, version: number): number | undefined => versionBegun(request) ?? (page === 1 ? undefined : version);

/** From which page of a proposal somebody came, and in which version they read it, as its other pages carry it on. */
export interface CameFrom {
  /** undefined: from the first. */
  from: string | undefined;
  version: number | undefined;
}

export const cameFrom = (request: Request): CameFrom => {
  const from = new URL(request.url).searchParams.get('from');
  return { from: from !== null && /^[1-9]\d{0,5}$/u.test(from) ? from : undefined, version: versionBegun(request) };
};

/** The same as parts of an address. */
export const cameFromParts = ({ from, version }: CameFrom): Record<string, string> => ({ ...(from !== undefined && from !== '1' ? { from } : {}), ...(version === undefined ? {} : { version: String(version) }) });

/** The address of a page of a proposal; of the first where none is given. `version` is the one in which its reader began, where they did. */
export const roundAddress = (id: string, page: string | number | null, done?: string, version?: number): string => {
  const asked = new URLSearchParams({ ...(page && String(page) !== '1' ? { page: String(page) } : {}), ...(version === undefined ? {} : { version: String(version) }), ...(done ? { done } : {}) }).toString();
  return asked ? `/assignments/${id}?${asked}` : `/assignments/${id}`;
};

import { pageOf, type Page } from '../../admin/page-of.ts';

/** Evaluations of one page of a proposal: people read every seat of it. */
export const PAGE = 20;

/** The page of a proposal that an address asks for. */
export const roundPage = (request: Request, evaluations: number): Page => pageOf(evaluations, new URL(request.url).searchParams.get('page'), PAGE);

/** The address of a page of a proposal; of the first where none is given. */
export const roundAddress = (id: string, page: string | number | null, done?: string): string => {
  const asked = new URLSearchParams({ ...(page && String(page) !== '1' ? { page: String(page) } : {}), ...(done ? { done } : {}) }).toString();
  return asked ? `/assignments/${id}?${asked}` : `/assignments/${id}`;
};

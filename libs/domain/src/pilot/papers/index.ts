export { isSitePaper } from './site-papers.ts';

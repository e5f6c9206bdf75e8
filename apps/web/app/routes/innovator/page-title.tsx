import { useService } from '../../root.tsx';
import { titleOf } from '../../shell/title.ts';

/** The title of a page with a form: it says first that something is wrong, for those who hear it. */
export const PageTitle = ({ words, about, wrong }: { words: string; about?: string; wrong: boolean }) => (
  <title>{titleOf(useService(), `${wrong ? 'Error: ' : ''}${words}`, about)}</title>
);

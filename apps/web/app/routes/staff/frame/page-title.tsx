import { useService } from '../../../root.tsx';
import { titleOf } from '../../../shell/title.ts';

/** The title of the page, which says first that something is wrong. React puts it into the head. */
export function PageTitle({ title, refused = false }: { title: string; refused?: boolean }) {
  return <title>{titleOf(useService(), `${refused ? 'Error: ' : ''}${title}`)}</title>;
}

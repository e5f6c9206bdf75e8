import { useRoot } from '../../../root.tsx';

/** The title of the page, which says first that something is wrong. React puts it into the head. */
export function PageTitle({ title, refused = false }: { title: string; refused?: boolean }) {
  const name = useRoot()?.brand.name ?? 'Waymark';
  return <title>{`${refused ? 'Error: ' : ''}${title} – ${name}`}</title>;
}

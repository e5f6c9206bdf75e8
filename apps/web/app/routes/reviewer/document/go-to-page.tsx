import { Button } from '../../../components/form/button.tsx';
import { Input } from '../../../components/form/input.tsx';
import { VIEWER } from '../../../texts/document-viewer.ts';

/** To any page of a document by its number. */
export const GoToPage = ({ at, pages }: { at: string; pages: number }) =>
  pages < 3 ? null : (
    <form method="get" action={at} className="wm-go-to">
      <Input id="page" name="page" label={VIEWER.goTo(pages)} width={4} inputMode="numeric" defaultValue="" />
      <Button variant="secondary">{VIEWER.go}</Button>
    </form>
  );

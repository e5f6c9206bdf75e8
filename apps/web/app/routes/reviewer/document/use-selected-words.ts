import { useEffect, type RefObject } from 'react';

/** Words that are selected on the page come into the field, in one line; what somebody typed there stays. */
export const useSelectedWords = (page: RefObject<HTMLElement | null>, field: string): void => {
  useEffect(() => {
    let last = '';
    const take = (): void => {
      const selection = document.getSelection();
      const into = document.getElementById(field);
      if (!selection || selection.isCollapsed || !(into instanceof HTMLTextAreaElement)) return;
      if (!page.current?.contains(selection.anchorNode) || !page.current.contains(selection.focusNode)) return;
      const words = selection.toString().replaceAll(/\s+/g, ' ').trim();
      if (words === '' || (into.value.trim() !== '' && into.value !== last)) return;
      into.value = last = words;
    };
    const of = page.current;
    of?.addEventListener('pointerup', take);
    document.addEventListener('keyup', take);
    return () => {
      of?.removeEventListener('pointerup', take);
      document.removeEventListener('keyup', take);
    };
  }, [page, field]);
};

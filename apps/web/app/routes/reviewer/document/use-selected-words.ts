import { useEffect, type RefObject } from 'react';

/** Words that are selected on the page come into the field, a line for each paragraph; what somebody typed there stays. */
export const useSelectedWords = (page: RefObject<HTMLElement | null>, field: string): void => {
  useEffect(() => {
    let last = '';
    const take = (): void => {
      const selection = document.getSelection();
      const into = document.getElementById(field);
      if (!selection || selection.isCollapsed || !(into instanceof HTMLTextAreaElement)) return;
      if (!page.current?.contains(selection.anchorNode) || !page.current.contains(selection.focusNode)) return;
      const words = wordsWithin(selection.getRangeAt(0), page.current);
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

/** What a selection holds of the words of the page: between its paragraphs stand words of our own, which nobody cites. */
const wordsWithin = (selected: Range, page: HTMLElement): string =>
  [...page.querySelectorAll('.wm-written')]
    .filter((part) => selected.intersectsNode(part))
    .map((part) => {
      const within = document.createRange();
      within.selectNodeContents(part);
      if (selected.compareBoundaryPoints(Range.START_TO_START, within) > 0) within.setStart(selected.startContainer, selected.startOffset);
      if (selected.compareBoundaryPoints(Range.END_TO_END, within) < 0) within.setEnd(selected.endContainer, selected.endOffset);
      return within.toString().replaceAll(/\s+/g, ' ').trim();
    })
    .filter(Boolean)
    .join('\n');

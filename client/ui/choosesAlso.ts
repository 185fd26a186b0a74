/** Whether a press, or a key that presses, chooses besides what is chosen already, as in a list of files. */
export const choosesAlso = (event: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>): boolean =>
  event.shiftKey || event.ctrlKey || event.metaKey;

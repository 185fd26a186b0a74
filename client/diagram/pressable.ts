/** What makes a drawn thing a button: one of the picture's things is in the tab order at a time, the arrow keys move that place. */
import type { KeyboardEvent } from 'react';

export interface Pressable {
  readonly role: 'button';
  readonly tabIndex: 0 | -1;
  readonly 'aria-pressed': boolean;
  readonly 'data-id': string;
  readonly onClick: () => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What makes a drawn thing a button: one of the picture's things is in the tab order at a time, the arrow keys move that place. */
import type { KeyboardEvent, MouseEvent } from 'react';

export interface Pressable {
  readonly role: 'button';
  readonly tabIndex: 0 | -1;
  readonly 'aria-pressed': boolean;
  readonly 'data-id': string;
  /** It was chosen together with others. */
  readonly 'data-chosen': true | undefined;
  readonly onClick: (event: MouseEvent) => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What is taken away or printed has the colours of paper, whatever the reader's screen is like. */

/** While something is read off the page, the page has the colours of paper; nothing of it is seen, as nothing is drawn in between. */
export function onPaper<Value>(read: () => Value): Value {
  const root = document.documentElement;
  root.dataset.onPaper = '';
  try {
    return read();
  } finally {
    delete root.dataset.onPaper;
  }
}

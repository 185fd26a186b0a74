/** Whatever the editor was at when its page is left, Monaco rejects as cancelled, and nobody is there any more to take it: no fault of anybody's. */
window.addEventListener('unhandledrejection', (event) => {
  if (event.reason instanceof Error && event.reason.name === 'Canceled') event.preventDefault();
});

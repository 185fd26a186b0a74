/** True while the page is laid out for a printer. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export function useOnPaper(): boolean {
  const [onPaper, setOnPaper] = useState(() => window.matchMedia('print').matches);
  useEffect(() => {
    // At once: what is printed is what stands there when this returns.
    const set = (is: boolean) => flushSync(() => setOnPaper(is));
    const before = () => set(true);
    const after = () => set(false);
    const print = window.matchMedia('print');
    const onChange = () => set(print.matches);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    print.addEventListener('change', onChange);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      print.removeEventListener('change', onChange);
    };
  }, []);
  return onPaper;
}

/** The page's first script, and a small one: it asks for what the page will show while the browser still reads the code that draws it. */
import { askAhead } from './pages/askAhead.ts';

askAhead(window.location);
void import('./main.tsx');

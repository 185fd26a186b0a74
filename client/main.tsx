/** The explorer's routes; the playground is loaded apart, and only when it is opened. */
import './ui/fonts.css';
import './ui/theme.css';
import './ui/base.css';
import './ui/controls.css';
import './ui/kinds.css';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Route, Routes } from 'react-router';
import { Provider } from 'urql';
import { client } from './api/client.ts';
import { ExplorerPage } from './pages/ExplorerPage.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { PolicyPage } from './pages/PolicyPage.tsx';
import { QuestionsPage } from './pages/QuestionsPage.tsx';
import { RecordPage } from './pages/RecordPage.tsx';
import { Shell } from './pages/Shell.tsx';
import { SourcesPage } from './pages/SourcesPage.tsx';
import { ThingPage } from './pages/ThingPage.tsx';

const Playground = lazy(() => import('./playground/Playground.tsx'));

const page = document.getElementById('page');
if (!page) throw new Error('index.html has no place for the page');
createRoot(page).render(
  <StrictMode>
    <Provider value={client}>
      <BrowserRouter>
        <Routes>
          <Route element={<Shell />}>
            <Route index element={<ExplorerPage />} />
            <Route path="entity/:id" element={<ExplorerPage />} />
            <Route path="claim/:id" element={<ThingPage is="claim" />} />
            <Route path="source/:id" element={<ThingPage is="source" />} />
            <Route path="questions" element={<QuestionsPage />} />
            <Route path="record" element={<RecordPage />} />
            <Route path="sources" element={<SourcesPage />} />
            <Route path="policy" element={<PolicyPage />} />
            <Route path="*" element={<NotFoundPage />} />
          </Route>
          <Route element={<Shell whole />}>
            <Route
              path="playground"
              element={
                <Suspense>
                  <Playground />
                </Suspense>
              }
            />
          </Route>
        </Routes>
      </BrowserRouter>
    </Provider>
  </StrictMode>,
);

import { HashRouter, Route } from '@solidjs/router';
import { type JSX, lazy } from 'solid-js';
import { Intake } from './intake/intake.tsx';
import { Reader } from './reader/reader.tsx';
import { createDesk, DeskContext } from './shell/desk.ts';
import { Shell } from './shell/shell.tsx';

const Evidence = lazy(() => import('./evidence/evidence.tsx'));
const Dossier = lazy(() => import('./dossier/dossier.tsx'));

const Library = lazy(() => import('./library/library.tsx'));
const Article = lazy(() => import('./library/article-screen.tsx'));
const Versions = lazy(() => import('./library/versions-screen.tsx'));
const Entity = lazy(() => import('./library/entity-screen.tsx'));
const Batch = lazy(() => import('./intake/batch-screen.tsx'));
const Feeds = lazy(() => import('./library/feeds-screen.tsx'));

/**
 * The viewer. Addresses are kept behind the `#`, so that any server of plain files will do and a page handed over by the
 * bookmarklet never leaves this browser.
 */
export function App(): JSX.Element {
  return (
    <DeskContext.Provider value={createDesk()}>
      <HashRouter root={Shell}>
        <Route path="/" component={Intake} />
        <Route path="/read" component={Reader} />
        <Route path="/evidence" component={Evidence} />
        <Route path="/dossier" component={Dossier} />
        <Route path="/library" component={Library} />
        <Route path="/library/article/:id" component={Article} />
        <Route path="/library/article/:id/versions" component={Versions} />
        <Route path="/library/entity/:id" component={Entity} />
        <Route path="/batch" component={Batch} />
        <Route path="/feeds" component={Feeds} />
        <Route path="*" component={Intake} />
      </HashRouter>
    </DeskContext.Provider>
  );
}

import '@fontsource-variable/source-serif-4/wght.css';
import './style.css';
import { render } from 'solid-js/web';
import { App } from './app.tsx';

render(() => <App />, document.getElementById('root') as HTMLElement);

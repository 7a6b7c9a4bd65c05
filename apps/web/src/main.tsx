import '@fontsource-variable/source-code-pro/wght.css';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './style/style.css';
import { render } from 'solid-js/web';
import { App } from './app.tsx';
import { prepareWhenIdle } from './offline/register.ts';
import { installPolicy } from './shell/trusted.ts';

installPolicy();
render(() => <App />, document.getElementById('root') as HTMLElement);
prepareWhenIdle();

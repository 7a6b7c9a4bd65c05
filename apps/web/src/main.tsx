import './style.css';
import { render } from 'solid-js/web';
import { App } from './app.tsx';

document.documentElement.lang = navigator.language.startsWith('fr') ? 'fr' : 'en';
render(() => <App />, document.getElementById('root') as HTMLElement);

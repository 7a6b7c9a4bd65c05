import type { Library } from '../library/connect.ts';
import { show } from '../screen/show.tsx';
import { App } from './app.tsx';

/** Shows the library full-screen until it is left. */
export function showLibrary({ client, where }: Library): Promise<number> {
  return show((shell) => <App {...shell} client={client} where={where} />);
}

import { warmUp } from '../engine/local.ts';
import { hasServer } from '../engine/server.ts';
import { idle } from '../shell/idle.ts';

/**
 * Once the first view stands and the browser has nothing to do: where no server answers, the extraction's worker is started,
 * so that the first page does not wait for its code; and the service worker keeps our files for a time without a network.
 */
export function prepareWhenIdle(): void {
  addEventListener(
    'load',
    () => {
      idle(() => {
        void hasServer().then((present) => {
          if (!present) warmUp();
        });
        if (import.meta.env.PROD && 'serviceWorker' in navigator)
          navigator.serviceWorker.register('/sw.js').catch(() => {
            // Refused in private windows of some browsers; the page then needs its network.
          });
        return false;
      });
    },
    { once: true },
  );
}

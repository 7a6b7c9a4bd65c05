import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { useDesk } from '../shell/desk.ts';

/** Why something of the archive cannot be shown, and the way back. */
export function Missing(props: { problem: string }): JSX.Element {
  const { words } = useDesk();
  return (
    <>
      <p role="alert">{props.problem}</p>
      <p>
        <A href="/library">{words().library}</A>
      </p>
    </>
  );
}

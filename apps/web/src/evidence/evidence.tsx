import type { JSX } from 'solid-js';
import { Views } from '../reader/views.tsx';
import { useDesk } from '../shell/desk.ts';
import { Split } from './split.tsx';

/** The input beside what was made of it. */
export default function EvidenceScreen(): JSX.Element {
  const { words } = useDesk();
  return <Views>{(reading) => <Split reading={reading} words={words()} />}</Views>;
}

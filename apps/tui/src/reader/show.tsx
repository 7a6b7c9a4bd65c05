import type { ExtractionRecord } from '@depeche/core';
import { useEffect, useState } from 'react';
import { type Shell, show } from '../screen/show.tsx';
import { Reader } from './reader.tsx';

/** How long the first frame is given to reach the terminal before the annotations are sought, in milliseconds. */
const FIRST_FRAME = 20;

/**
 * Shows a record full-screen until the reader leaves.
 *
 * @param parsed the record without its annotations, which is shown at once
 * @param whole makes the whole record; called when the first frame is out
 */
export function showReader(parsed: ExtractionRecord, input: string, whole: () => ExtractionRecord): Promise<number> {
  return show((shell) => <Unfolding {...shell} parsed={parsed} input={input} whole={whole} />);
}

function Unfolding({
  parsed,
  input,
  whole,
  ...shell
}: Shell & { parsed: ExtractionRecord; input: string; whole(): ExtractionRecord }) {
  const [record, setRecord] = useState(parsed);
  useEffect(() => {
    const later = setTimeout(() => setRecord(whole()), FIRST_FRAME);
    return () => clearTimeout(later);
  }, [whole]);
  return <Reader {...shell} record={record} input={input} back={() => undefined} />;
}

import { open } from 'node:fs/promises';
import type { ExtractionRecord } from '@depeche/core';
import { useState } from 'react';
import type { RecordAt } from '../batch/finished.ts';
import type { Running } from '../batch/running.ts';
import { Reader } from '../reader/reader.tsx';
import type { Shell } from '../screen/show.tsx';
import { BatchScreen } from './batch.tsx';

/** A batch that writes a file, and the reader over it for a record that is opened. */
export function BatchAlone({ batch, file, ...shell }: Shell & { batch: Running; file: string }) {
  const [record, setRecord] = useState<ExtractionRecord | null>(null);
  if (record !== null) return <Reader {...shell} record={record} input={null} back={() => setRecord(null)} />;
  return (
    <BatchScreen
      {...shell}
      batch={batch}
      open={(at) => void readBack(file, at).then(setRecord, () => undefined)}
      back={() => undefined}
    />
  );
}

async function readBack(path: string, at: RecordAt): Promise<ExtractionRecord | null> {
  if (!('start' in at)) return null;
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(at.length), 0, at.length, at.start);
    return JSON.parse(buffer.toString('utf8')) as ExtractionRecord;
  } finally {
    await file.close();
  }
}

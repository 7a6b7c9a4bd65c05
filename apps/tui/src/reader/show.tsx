import type { ExtractionRecord } from '@depeche/core';
export async function showReader(_record: ExtractionRecord): Promise<number> {
  return 0;
}

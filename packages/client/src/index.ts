export type { ClientSettings } from './call.ts';
export {
  type Batch,
  type Client,
  createClient,
  type InstrumentSummary,
  type LineError,
  type Look,
  type PageInput,
  type SourcedRecord,
} from './client.ts';
export { ApiProblem } from './problem.ts';

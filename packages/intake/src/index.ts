export { isNetwork, isPrivateName, isPublicAddress, isWithin } from './address.ts';
export { decode, LARGEST } from './decode.ts';
export {
  type Conditions,
  charsetOf,
  createFetcher,
  type FetchedPage,
  type Fetcher,
  type FetchSettings,
  readCapped,
  type Transport,
  USER_AGENT,
} from './fetch.ts';
export { IntakeProblem, type ProblemKind } from './problem.ts';

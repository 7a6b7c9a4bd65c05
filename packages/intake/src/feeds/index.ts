export { type FoundFeed, findFeed } from './discover.ts';
export { type FeedLink, feedLinks } from './links.ts';
export { type Feed, type FeedItem, readFeed } from './read.ts';
export { nextLook } from './schedule.ts';

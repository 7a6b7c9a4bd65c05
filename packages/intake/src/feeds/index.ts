export { type Feed, type FeedItem, readFeed } from './read.ts';
export { nextLook } from './schedule.ts';

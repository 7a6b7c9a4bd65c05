import type { FieldWords } from '../fields.ts';

export const fields: FieldWords = {
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri',
    'sat', 'sun',
  ],
  dateFillers: ['of', 'the', 'on'],
  ordinals: ['st', 'nd', 'rd', 'th'],
  relativeDays: { today: 0, yesterday: -1 },
  ago: ['ago'],
  agoUnits: [
    'second', 'seconds', 'sec', 'secs', 'minute', 'minutes', 'min', 'mins', 'm', 'hour', 'hours', 'hr', 'hrs', 'h', 'day', 'days', 'd', 'week',
    'weeks', 'w', 'month', 'months', 'year', 'years',
  ],
  timeJoiners: ['at', 'a.t.', '@'],
  publishedLabels: [
    'first published on', 'first published', 'originally published on', 'originally published', 'published on', 'published at', 'published',
    'publish date', 'publication date', 'date published', 'posted on', 'posted at', 'posted', 'created on', 'created', 'date', 'released', 'issued', 'on', 'by',
  ],
  modifiedLabels: [
    'last updated on', 'last updated at', 'last updated', 'last modified on', 'last modified', 'updated on', 'updated at', 'updated', 'update',
    'modified on', 'modified', 'upd', 'last edited',
  ],
  bylineOpeners: [
    'photos and story by', 'story and photos by', 'story by', 'article by', 'written by', 'reported by', 'posted by', 'published by', 'analysis by', 'review by', 'words by', 'text by', 'opinion by',
    'commentary by', 'column by', 'author:', 'authors:', 'authored by', 'author', 'by:', 'by', 'from',
  ],
  nameJoiners: ['and', '&', 'with', 'plus'],
  agencyJoiners: ['with', 'via', 'source'],
  nameStops: [
    'for', 'in', 'at', 'of', 'on', 'from', 'is', 'was', 'published', 'updated', 'posted', 'last', 'contributed', 'about', 'read', 'follow', 'email', 'opens', 'share', 'see', 'view', 'covers', 'has', 'who',
  ],
  helperOpeners: [
    'contributions from', 'edited by', 'reviewed by', 'medically reviewed by', 'fact checked by', 'fact-checked by', 'photography by', 'photographed by',
    'photos by', 'photo by', 'photographs by', 'styled by', 'illustration by', 'illustrations by', 'illustrated by', 'additional reporting by', 'translated by',
    'video by', 'produced by', 'graphics by', 'image by', 'expert reviewed by', 'approved by', 'curated by', 'hair by', 'makeup by',
  ],
  organizationWords: [
    'times', 'news', 'journal', 'media', 'magazine', 'technologies', 'institute', 'university', 'board', 'report', 'press', 'wire', 'tribune', 'gazette',
    'center', 'centre', 'association', 'inc', 'ltd', 'llc', 'college', 'group', 'network', 'radio', 'tv', 'council', 'foundation', 'images', 'national',
    'diseases', 'herald', 'society', 'school', 'bureau', 'department', 'agency', 'company', 'corporation', 'daily', 'indiewire', 'policy', 'post-dispatch', 'telegram', 'photography', 'photographs', 'styled', 'photographed', 'manufacturer', 'redazione', 'redaktion', 'redacción',
  ],
  jobs: [
    'contributing', 'reporter', 'editor', 'correspondent', 'columnist', 'journalist', 'writer', 'author', 'contributor', 'producer', 'analyst', 'director', 'professor',
    'staff', 'senior', 'chief', 'associate', 'assistant', 'managing', 'deputy', 'executive', 'freelance', 'freelancer', 'critic', 'photographer', 'intern',
    'blogger', 'researcher', 'fellow', 'president', 'ceo', 'founder', 'co-founder', 'host', 'anchor', 'meteorologist', 'lecturer', 'economist',
    'strategist', 'specialist', 'manager', 'lead', 'head',
  ],
  nobody: [
    'staff', 'admin', 'administrator', 'editor', 'editors', 'editorial', 'newsroom', 'desk', 'team', 'guest', 'contributor', 'contributors', 'unknown',
    'anonymous', 'webmaster', 'web', 'reporter', 'reporters', 'correspondent', 'agencies', 'agency', 'wire', 'news service', 'press release', 'sponsored', 'none', 'null', 'undefined',
    'user', 'author', 'online',
  ],
  comments: ['comment', 'comments', 'reply', 'replies', 'response', 'responses'],
  noComments: ['no comments', 'no comment yet', 'no comments yet'],
  furniture: [
    'home', 'share', 'copy link', 'print', 'email', 'read more', 'read also', 'related', 'subscribe', 'sign in', 'sign up', 'log in', 'login', 'register',
    'newsletter', 'advertisement', 'advertise', 'menu', 'search', 'follow', 'comment', 'comments', 'save', 'listen', 'skip to', 'article content', 'author of the',
    'breadcrumb', 'join the', 'this content is', 'already', 'create an', 'click', 'view', 'watch', 'more', 'tap', 'get the', 'sections', 'close', 'trending', 'popular', 'latest',
    'tweet', 'you can save', 'we apologize', 'manage', 'cookies', 'accept', 'facebook', 'twitter', 'instagram', 'reddit', 'linkedin', 'pinterest', 'youtube', 'whatsapp', 'download', 'report',
  ],
  pictureCredits: ['photo', 'photos', 'picture', 'credit', 'image', 'illustration', 'video', '©', 'source:', 'getty', 'graphic', 'file photo', 'fileimage'],
  readingTime: ['min read', 'mins read', 'minute read', 'minutes read', 'minutes to read', 'read time', 'reading time', 'min.'],
};

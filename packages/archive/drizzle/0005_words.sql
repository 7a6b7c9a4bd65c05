-- Letters of scripts without spaces are words to the index now, and other scripts keep their marks (search/words.ts): what is in
-- neither French nor English waits to be indexed anew, and stays as it is in the index until then.
INSERT OR IGNORE INTO `unindexed` SELECT `id` FROM `articles` WHERE coalesce(substr(`language`, 1, 2), '') NOT IN ('en', 'fr');

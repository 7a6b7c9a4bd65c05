-- Contentless: the words are in the revisions. Every article waits to be indexed anew (search/reindex.ts). Beginnings of three and
-- four letters stand for most words, so that they have an index of their own.
DROP TABLE `articles_text`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `articles_text` USING fts5(
	`headline`, `standfirst`, `text`, `stems`,
	content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='3 4'
);
--> statement-breakpoint
INSERT INTO `unindexed` SELECT `id` FROM `articles`;

-- Contentless: the words are in the revisions. Rows are deleted and written anew with a revision.
CREATE VIRTUAL TABLE `articles_text` USING fts5(
	`headline`, `standfirst`, `text`,
	content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='3'
);

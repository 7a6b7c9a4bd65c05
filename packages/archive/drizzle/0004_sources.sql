CREATE TABLE `sources` (
	`article` integer PRIMARY KEY NOT NULL,
	`packed` blob
);

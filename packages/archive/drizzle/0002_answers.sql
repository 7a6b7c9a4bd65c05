CREATE TABLE `answers` (
	`id` text PRIMARY KEY NOT NULL,
	`owner` text NOT NULL,
	`fingerprint` text NOT NULL,
	`until` integer NOT NULL,
	`status` integer,
	`headers` text,
	`body` blob
);
--> statement-breakpoint
CREATE INDEX `answers_until` ON `answers` (`until`);--> statement-breakpoint
CREATE TABLE `unindexed` (
	`article` integer PRIMARY KEY NOT NULL
);

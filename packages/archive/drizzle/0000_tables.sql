CREATE TABLE `articles` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`identity` text NOT NULL,
	`url` text,
	`headline` text,
	`standfirst` text,
	`authors` text NOT NULL,
	`publisher` text,
	`domain` text,
	`agency` text,
	`section` text,
	`language` text,
	`image` text,
	`published` text,
	`modified` text,
	`day` integer NOT NULL,
	`moment` integer NOT NULL,
	`received` integer NOT NULL,
	`revised` integer NOT NULL,
	`revision` integer NOT NULL,
	`words` integer NOT NULL,
	`confidence` real NOT NULL,
	`group_id` integer NOT NULL,
	`feed` integer,
	`read` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_identity` ON `articles` (`identity`);--> statement-breakpoint
CREATE INDEX `articles_moment` ON `articles` (`moment`,`id`);--> statement-breakpoint
CREATE INDEX `articles_day` ON `articles` (`day`);--> statement-breakpoint
CREATE INDEX `articles_group` ON `articles` (`group_id`);--> statement-breakpoint
CREATE INDEX `articles_domain` ON `articles` (`domain`,`moment`,`id`);--> statement-breakpoint
CREATE INDEX `articles_agency` ON `articles` (`agency`,`moment`,`id`);--> statement-breakpoint
CREATE INDEX `articles_language` ON `articles` (`language`,`moment`,`id`);--> statement-breakpoint
CREATE INDEX `articles_feed` ON `articles` (`feed`,`read`);--> statement-breakpoint
CREATE TABLE `bands` (
	`band` integer NOT NULL,
	`article` integer NOT NULL,
	PRIMARY KEY(`band`, `article`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `corrections` (
	`article` integer PRIMARY KEY NOT NULL,
	`cases` text NOT NULL,
	`changed` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `entities` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text,
	`type` text NOT NULL,
	`name` text NOT NULL,
	`country` text,
	`wikidata` text,
	`root` integer NOT NULL,
	`articles` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entities_key` ON `entities` (`key`);--> statement-breakpoint
CREATE INDEX `entities_root` ON `entities` (`root`);--> statement-breakpoint
CREATE INDEX `entities_articles` ON `entities` (`type`,`articles`);--> statement-breakpoint
CREATE TABLE `feed_items` (
	`feed` integer NOT NULL,
	`item` text NOT NULL,
	`seen` integer NOT NULL,
	`article` integer,
	`problem` text,
	PRIMARY KEY(`feed`, `item`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `feeds` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`url` text NOT NULL,
	`title` text,
	`site` text,
	`folder` text,
	`etag` text,
	`last_modified` text,
	`added` integer NOT NULL,
	`polled` integer,
	`due` integer NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`problem` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feeds_url` ON `feeds` (`url`);--> statement-breakpoint
CREATE INDEX `feeds_due` ON `feeds` (`due`);--> statement-breakpoint
CREATE TABLE `instruments` (
	`symbol` text NOT NULL,
	`article` integer NOT NULL,
	`kind` text NOT NULL,
	`mic` text,
	`entity` integer,
	`day` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `instruments_symbol` ON `instruments` (`symbol`,`article`);--> statement-breakpoint
CREATE INDEX `instruments_entity` ON `instruments` (`entity`);--> statement-breakpoint
CREATE INDEX `instruments_article` ON `instruments` (`article`);--> statement-breakpoint
CREATE TABLE `joins` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`entity` integer NOT NULL,
	`into_entity` integer NOT NULL,
	`articles` text,
	`reason` text,
	`made` integer NOT NULL,
	`undone` integer
);
--> statement-breakpoint
CREATE INDEX `joins_entity` ON `joins` (`entity`);--> statement-breakpoint
CREATE INDEX `joins_into` ON `joins` (`into_entity`);--> statement-breakpoint
CREATE TABLE `mentions` (
	`entity` integer NOT NULL,
	`article` integer NOT NULL,
	`day` integer NOT NULL,
	`count` integer NOT NULL,
	`local` integer NOT NULL,
	PRIMARY KEY(`entity`, `article`, `local`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `mentions_article` ON `mentions` (`article`,`entity`);--> statement-breakpoint
CREATE TABLE `name_words` (
	`word` text NOT NULL,
	`entity` integer NOT NULL,
	PRIMARY KEY(`word`, `entity`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `names` (
	`entity` integer NOT NULL,
	`folded` text NOT NULL,
	`name` text NOT NULL,
	`seen` integer NOT NULL,
	PRIMARY KEY(`entity`, `folded`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `quoted` (
	`entity` integer NOT NULL,
	`article` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`entity`, `article`, `at`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `quoted_article` ON `quoted` (`article`);--> statement-breakpoint
CREATE TABLE `quotes` (
	`article` integer NOT NULL,
	`at` integer NOT NULL,
	`day` integer NOT NULL,
	`kind` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`speaker` integer,
	`speaker_start` integer,
	`speaker_end` integer,
	PRIMARY KEY(`article`, `at`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `quotes_speaker` ON `quotes` (`speaker`,`article`,`at`);--> statement-breakpoint
CREATE TABLE `relations` (
	`kind` text NOT NULL,
	`from_entity` integer NOT NULL,
	`to_entity` integer,
	`symbol` text,
	`article` integer NOT NULL,
	`day` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `relations_from` ON `relations` (`from_entity`);--> statement-breakpoint
CREATE INDEX `relations_to` ON `relations` (`to_entity`);--> statement-breakpoint
CREATE INDEX `relations_article` ON `relations` (`article`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`article` integer NOT NULL,
	`revision` integer NOT NULL,
	`received` integer NOT NULL,
	`text` blob NOT NULL,
	`rest` blob NOT NULL,
	PRIMARY KEY(`article`, `revision`)
);
--> statement-breakpoint
CREATE TABLE `roles` (
	`person` integer NOT NULL,
	`organization` integer,
	`role` text NOT NULL,
	`article` integer NOT NULL,
	`day` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `roles_person` ON `roles` (`person`,`day`);--> statement-breakpoint
CREATE INDEX `roles_organization` ON `roles` (`organization`,`day`);--> statement-breakpoint
CREATE INDEX `roles_article` ON `roles` (`article`);
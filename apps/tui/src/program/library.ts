import { outputFormats } from '@depeche/core/output';
import { type Command, Option } from 'commander';
import { language, published, STATUSES, wholeNumber } from './options.ts';

/** The options of every command that works on a library. The key comes from the environment or the settings. */
function onLibrary(command: Command): Command {
  return command
    .option('--server <address>', 'work on this server instead of the local archive')
    .option('--archive <file>', 'work on this archive')
    .addHelpText('after', STATUSES);
}

const days = (command: Command): Command =>
  command.option('--from <day>', 'first day (2025-02-06)').option('--to <day>', 'last day');
const limit = (): Option => new Option('--limit <n>', 'at most so many').argParser(wholeNumber).default(20);

/** The commands that work on the archive. */
export function libraryCommands(program: Command): void {
  onLibrary(program.command('library').summary('the archive, full-screen'))
    .description('Open the library full-screen: search, read, entities, feeds. Also: depeche, alone in a terminal.')
    .action(async (settings) => {
      const { libraryCommand } = await import('../commands/library.ts');
      process.exitCode = await libraryCommand(settings);
    });

  onLibrary(days(program.command('search').summary('search the archive').argument('[words...]', 'what is looked for')))
    .description('Search the archive: a row and the words found for each article. --json for pipes.')
    .option('--publisher <name>', 'a domain or a name')
    .option('--agency <name>')
    .option('--language <code>')
    .option('--instrument <code>', 'a code, as NVDA.O')
    .option('--unread', 'only what nobody has read')
    .addOption(limit())
    .option('--json', 'NDJSON')
    .action(async (words: string[], settings) => {
      const { searchCommand } = await import('../commands/search.ts');
      process.exitCode = await searchCommand(words, settings);
    });

  onLibrary(program.command('entity').summary('all about a person, a company, a place …'))
    .description('Show everything the archive knows about an entity.')
    .argument('<name>', 'words of its name, or its number')
    .option('--json', 'as JSON')
    .action(async (name: string, settings) => {
      const { entityCommand } = await import('../commands/entity.ts');
      process.exitCode = await entityCommand(name, settings);
    });

  onLibrary(days(program.command('quotes').summary('who said what')))
    .description('List quotes by somebody, about somebody, or all.')
    .argument('[speaker]', 'words of a name, or an entity’s number')
    .option('--about <name>', 'an entity named in the quote')
    .addOption(new Option('--kind <kind>').choices(['direct', 'indirect', 'mixed']))
    .addOption(limit())
    .option('--json', 'NDJSON')
    .action(async (speaker: string | undefined, settings) => {
      const { quotesCommand } = await import('../commands/quotes.ts');
      process.exitCode = await quotesCommand(speaker, settings);
    });

  onLibrary(program.command('import').summary('keep files, folders, addresses; OPML'))
    .description('Extract and keep files, folders, archives and addresses; subscribe to the feeds of OPML.')
    .argument('[sources...]', 'files, folders, .zip, .tar.gz, http(s) addresses, .opml')
    .option('--screen', 'full-screen: progress, errors, pause')
    .addOption(new Option('--input <ndjson>', 'read inputs from standard input').choices(['ndjson']))
    .addOption(published())
    .addOption(language())
    .action(async (sources: string[], settings, command: Command) => {
      if (sources.length === 0 && settings.input === undefined)
        command.error('nothing to keep: name files, folders, archives or addresses, or give --input ndjson');
      const { importCommand } = await import('../commands/import.ts');
      process.exitCode = await importCommand(sources, settings);
    });

  onLibrary(days(program.command('export').summary('write kept records').argument('[words...]', 'what is looked for')))
    .description('Write the records of all articles that are found, newest first.')
    .option('--publisher <name>', 'a domain or a name')
    .option('--language <code>')
    .addOption(new Option('--format <name>', 'what to write').choices(['ndjson', ...outputFormats]).default('ndjson'))
    .option('-o, --output <file>', 'write there instead of to standard output')
    .action(async (words: string[], settings) => {
      const { exportCommand } = await import('../commands/export.ts');
      process.exitCode = await exportCommand(words, settings);
    });

  const feeds = program
    .command('feeds')
    .summary('feeds: list, add, remove, refresh, OPML')
    .addHelpText('after', STATUSES);
  feeds.description('The feeds the archive subscribes to; without a word of its own it lists them.');
  onLibrary(feeds.command('list', { isDefault: true }).summary('list the feeds').option('--json', 'NDJSON')).action(
    async (settings) => {
      const { listFeeds } = await import('../commands/feeds.ts');
      process.exitCode = await listFeeds(settings);
    },
  );
  onLibrary(feeds.command('add').summary('subscribe').argument('<addresses...>', 'addresses of feeds')).action(
    async (addresses: string[], settings) => {
      const { addFeeds } = await import('../commands/feeds.ts');
      process.exitCode = await addFeeds(addresses, settings);
    },
  );
  onLibrary(feeds.command('remove').summary('end subscriptions').argument('<feeds...>', 'numbers or addresses')).action(
    async (which: string[], settings) => {
      const { removeFeeds } = await import('../commands/feeds.ts');
      process.exitCode = await removeFeeds(which, settings);
    },
  );
  onLibrary(feeds.command('refresh').summary('look at all feeds now')).action(async (settings) => {
    const { refreshFeeds } = await import('../commands/feeds.ts');
    process.exitCode = await refreshFeeds(settings);
  });
  onLibrary(feeds.command('export').summary('write the feeds as OPML')).action(async (settings) => {
    const { exportFeeds } = await import('../commands/feeds.ts');
    process.exitCode = await exportFeeds(settings);
  });
}

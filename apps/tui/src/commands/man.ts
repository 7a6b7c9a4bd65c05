import type { Command } from 'commander';

/** Text as roff takes it: backslashes, hyphens and a leading dot or apostrophe are its own signs. */
function roff(text: string): string {
  return text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^(?=[.'])/gm, '\\&');
}

/** The manual page of the command and all its subcommands, in roff. */
export function manualPage(program: Command): string {
  const lines = [
    '.TH DEPECHE 1 "" "depeche 0.1.0"',
    '.SH NAME',
    `depeche \\- ${roff('turns news pages into records with their evidence')}`,
    '.SH SYNOPSIS',
    '.B depeche',
    'COMMAND [OPTIONS]',
    '.SH DESCRIPTION',
    roff(program.description()),
    '.SH COMMANDS',
  ];
  for (const command of program.commands) {
    lines.push('.SS', `depeche ${roff(`${command.name()} ${command.usage()}`)}`, roff(command.description()));
    for (const { flags, description, defaultValue } of command.options) {
      const holds = typeof defaultValue === 'string' ? ` (default: ${defaultValue})` : '';
      lines.push('.TP', `.B ${roff(flags)}`, roff(description + holds));
    }
  }
  lines.push(
    '.SH EXIT STATUS',
    roff('0 done; 1 an input could not be read or holds no article; 2 wrong use.'),
    '.SH FILES',
    roff('$XDG_CONFIG_HOME/depeche/config.toml: settings and keys; depeche config shows where each value comes from.'),
    '.SH ENVIRONMENT',
    roff(
      'NO_COLOR: no colours. DEPECHE_ARCHIVE, DEPECHE_SERVER, DEPECHE_KEY, DEPECHE_THEME, DEPECHE_MOUSE, DEPECHE_MEASURE: as the settings of these names.',
    ),
  );
  return `${lines.join('\n')}\n`;
}

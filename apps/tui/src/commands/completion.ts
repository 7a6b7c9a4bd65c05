import type { Command } from 'commander';

/** The shells a completion can be printed for. */
export const SHELLS: readonly string[] = ['bash', 'zsh', 'fish'];

interface Words {
  name: string;
  says: string;
  options: { flags: string[]; says: string; choices: readonly string[] }[];
}

function wordsOf(command: Command): Words {
  return {
    name: command.name(),
    says: command.summary() || command.description(),
    options: command.options.map(({ short, long, description, argChoices }) => ({
      flags: [short, long].filter((flag): flag is string => flag !== undefined && flag !== null),
      says: description,
      choices: argChoices ?? [],
    })),
  };
}

const quoted = (text: string): string => `'${text.replace(/'/g, "'\\''")}'`;

/** A script that completes subcommands, options, an option's choices, and files elsewhere. */
export function completionOf(program: Command, shell: string): string {
  const commands = program.commands.map(wordsOf);
  if (shell === 'fish') return fish(commands);
  return shell === 'zsh'
    ? `#compdef depeche\nautoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`
    : bash(commands);
}

function bash(commands: readonly Words[]): string {
  const options = commands.map(
    ({ name, options: each }) =>
      `    ${name}) words=${quoted([...each.flatMap(({ flags }) => flags), '--help'].join(' '))} ;;`,
  );
  const choices = commands.flatMap(({ name, options: each }) =>
    each
      .filter((option) => option.choices.length > 0)
      .map(
        ({ flags, choices: words }) =>
          `    ${flags.map((flag) => `${name}:${flag}`).join('|')}) words=${quoted(words.join(' '))} ;;`,
      ),
  );
  return `_depeche() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=''
  if [ "$COMP_CWORD" = 1 ]; then
    COMPREPLY=($(compgen -W ${quoted([...commands.map(({ name }) => name), '--help', '--version'].join(' '))} -- "$word"))
    return
  fi
  case "$command:$before" in
${choices.join('\n')}
  esac
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
    return
  fi
  case "$word" in -*)
    case "$command" in
${options.join('\n')}
    esac
    COMPREPLY=($(compgen -W "$words" -- "$word"))
    return
  esac
  COMPREPLY=($(compgen -f -- "$word"))
}
complete -o filenames -F _depeche depeche
`;
}

function fish(commands: readonly Words[]): string {
  const lines = commands.flatMap(({ name, says, options }) => [
    `complete -c depeche -n __fish_use_subcommand -f -a ${name} -d ${quoted(says)}`,
    ...options.map(({ flags, says: told, choices }) => {
      const named = flags
        .map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
        .join(' ');
      const takes = choices.length === 0 ? '' : ` -x -a ${quoted(choices.join(' '))}`;
      return `complete -c depeche -n '__fish_seen_subcommand_from ${name}' ${named}${takes} -d ${quoted(told)}`;
    }),
  ]);
  return `${lines.join('\n')}\n`;
}

import type { Command } from 'commander';
import type { Io } from './io.ts';
import { makeProgram } from './program.ts';

const silent: Io = { out: async () => {}, err: () => {}, progress: () => {}, color: false, columns: null };

const block = (command: Command): string => `\`\`\`\n${command.helpInformation().trimEnd()}\n\`\`\``;
const chapter = (command: Command): string => `## ${command.name()}\n${block(command)}`;

/** The page `docs/cli.md`: what the program says of itself when it is asked for help. */
export function helpPage(): string {
  const program = makeProgram(silent, () => {});
  return `# Command line
Generated from \`saltshaker --help\` by \`npm run docs\`; do not edit. The shapes of what comes out are in [doors.md](doors.md).

${block(program)}

- Exit status: 0 done; 1 some inputs failed, each told on a line of its own on standard error, and the rest is done; 2 not understood.
- Results go to standard output, messages and progress to standard error. Colours only on a terminal, and not where \`NO_COLOR\` is set.
- \`NAME.meta.json\` beside a file gives \`publisher\`, \`publishedAt\`, \`url\` and \`language\`. What is not given is unknown.

${program.commands.map(chapter).join('\n\n')}
`;
}

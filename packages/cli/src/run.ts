import type { Language } from "@kehoach/model";
import { paragraph } from "./block.ts";
import { languageOf, type Request, readCommandLine } from "./command-line.ts";
import type { CommandSpec } from "./command-shape.ts";
import { EXIT_CODES, type ExitCode } from "./exit-codes.ts";
import { BadConfig, BadData, UnreadableInput, UnwritableOutput, UsageError } from "./failures.ts";
import { wantsJson } from "./give-answer.ts";
import { helpBlocks, helpLine, usageLine } from "./help.ts";
import type { Command } from "./invocation.ts";
import type { Io } from "./io.ts";
import { reportBadData } from "./report-findings.ts";
import { complain, show } from "./show.ts";
import { version } from "./version.ts";

/** Each command, loaded only where it is asked for: readers, schemas and the page of progress are large. */
const COMMAND_LOADERS: Readonly<Record<CommandSpec["name"], () => Promise<Command>>> = {
  plan: async () => (await import("./commands/plan-command.ts")).planCommand,
  progress: async () => (await import("./commands/progress-command.ts")).progressCommand,
  tasks: async () => (await import("./commands/tasks-command.ts")).tasksCommand,
  agencies: async () => (await import("./commands/agencies-command.ts")).agenciesCommand,
  areas: async () => (await import("./commands/areas-command.ts")).areasCommand,
  validate: async () => (await import("./commands/validate-command.ts")).validateCommand,
  template: async () => (await import("./commands/template-command.ts")).templateCommand,
  rules: async () => (await import("./commands/rules-command.ts")).rulesCommand,
  calendar: async () => (await import("./commands/calendar-command.ts")).calendarCommand,
};

function reportUsage(
  error: UsageError,
  {
    command,
    io,
    language,
  }: { readonly command: CommandSpec | undefined; readonly io: Io; readonly language: Language },
): ExitCode {
  complain(
    [
      paragraph(`kehoach: ${error.text[language]}`),
      usageLine(command, language),
      helpLine(command, language),
    ],
    io,
  );
  return EXIT_CODES.wrongUsage;
}

async function answer(request: Request, io: Io, language: Language): Promise<ExitCode> {
  switch (request.kind) {
    case "wrong":
      return reportUsage(request.error, { command: request.command, io, language });
    case "help":
      show(helpBlocks(request.command, language), io);
      return EXIT_CODES.done;
    case "version":
      io.stdout.write(`${version}\n`);
      return EXIT_CODES.done;
    case "command": {
      const { command, options, operands } = request;
      try {
        const run = await COMMAND_LOADERS[command.name]();
        return await run({ options, argument: operands[0], operands, io, language });
      } catch (error) {
        if (error instanceof UsageError) return reportUsage(error, { command, io, language });
        if (error instanceof BadConfig) {
          reportBadData(error.findings, { io, language, json: wantsJson(options) });
          return EXIT_CODES.wrongUsage;
        }
        if (error instanceof BadData) {
          reportBadData(error.findings, { io, language, json: wantsJson(options) });
          return EXIT_CODES.dataBad;
        }
        throw error;
      }
    }
  }
}

function reportFailure(error: unknown, io: Io, language: Language): ExitCode {
  if (error instanceof UnreadableInput) {
    complain([paragraph(`kehoach: ${error.text[language]}`)], io);
    return EXIT_CODES.inputUnreadable;
  }
  if (error instanceof UnwritableOutput) {
    complain([paragraph(`kehoach: ${error.text[language]}`)], io);
    return EXIT_CODES.ownFailure;
  }
  // the reader of the output has gone
  if (error instanceof Error && "code" in error && error.code === "EPIPE") return EXIT_CODES.done;
  const message = error instanceof Error ? error.message : String(error);
  const lead = { vi: "kehoach: lỗi của chương trình", en: "kehoach: an error of our own" }[language];
  complain([paragraph(`${lead}: ${message}`)], io);
  if ((io.env["KEHOACH_DEBUG"] ?? "") !== "" && error instanceof Error) io.stderr.write(`${error.stack}\n`);
  return EXIT_CODES.ownFailure;
}

/** Does what the command line asks for and tells what the process should end with; never throws. */
export async function run({
  args,
  io,
}: {
  readonly args: readonly string[];
  readonly io: Io;
}): Promise<ExitCode> {
  const language = languageOf(args, io.env);
  try {
    return await answer(readCommandLine(args, io.env), io, language);
  } catch (error) {
    return reportFailure(error, io, language);
  }
}

import type { Language } from "@kehoach/model";
import { paragraph } from "./block.ts";
import { languageOf, type Request, readCommandLine } from "./command-line.ts";
import type { CommandSpec } from "./command-spec.ts";
import { EXIT_CODES, type ExitCode } from "./exit-codes.ts";
import { UnreadableInput, UnwritableOutput, UsageError } from "./failures.ts";
import { helpBlocks, helpLine, usageLine } from "./help.ts";
import type { Io } from "./io.ts";
import { complain, show } from "./show.ts";
import { version } from "./version.ts";

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
      const { command, options, argument } = request;
      try {
        if (command.name === "plan") {
          const { planCommand } = await import("./commands/plan-command.ts");
          return await planCommand({ options, io, language });
        }
        if (command.name === "tasks") {
          const { tasksCommand } = await import("./commands/tasks-command.ts");
          return await tasksCommand({ options, argument, io, language });
        }
        if (command.name === "calendar") {
          const { calendarCommand } = await import("./commands/calendar-command.ts");
          return await calendarCommand({ options, argument, io, language });
        }
        if (command.name === "agencies") {
          const { agenciesCommand } = await import("./commands/agencies-command.ts");
          return await agenciesCommand({ options, argument, io, language });
        }
        if (command.name === "areas") {
          const { areasCommand } = await import("./commands/areas-command.ts");
          return await areasCommand({ options, argument, io, language });
        }
        const { progressCommand } = await import("./commands/progress-command.ts");
        return await progressCommand({ options, argument, io, language });
      } catch (error) {
        if (error instanceof UsageError) return reportUsage(error, { command, io, language });
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

import type { Language, LocalizedText } from "@kehoach/model";
import { type Block, GAP, paragraph } from "./block.ts";
import type { CommandSpec, OptionSpec } from "./command-shape.ts";
import { COMMANDS, GLOBAL_OPTIONS } from "./command-spec.ts";

const TEXTS = {
  about: {
    vi: "kehoach: xem một kế hoạch của chính quyền dưới dạng dữ liệu và đánh giá tiến độ thực hiện.",
    en: "kehoach: shows a government plan as data, and how far it has come.",
  },
  usage: { vi: "Cách dùng:", en: "Usage:" },
  command: { vi: "<lệnh>", en: "<command>" },
  commands: { vi: "Lệnh:", en: "Commands:" },
  options: { vi: "Tùy chọn:", en: "Options:" },
  arguments: { vi: "Đối số:", en: "Arguments:" },
  examples: { vi: "Ví dụ:", en: "Examples:" },
  exits: { vi: "Mã kết thúc:", en: "Exit codes:" },
  more: {
    vi: "Chi tiết từng lệnh: kehoach <lệnh> --help",
    en: "More on a command: kehoach <command> --help",
  },
  see: { vi: "Xem hướng dẫn:", en: "For help:" },
} as const satisfies Record<string, LocalizedText>;

const EXITS: readonly (readonly [string, LocalizedText])[] = [
  ["0", { vi: "xong", en: "done" }],
  ["1", { vi: "dữ liệu có lỗi", en: "the data is bad" }],
  ["2", { vi: "dùng sai lệnh hoặc tùy chọn", en: "wrong usage" }],
  ["3", { vi: "không đọc được đầu vào", en: "the input cannot be read" }],
  ["4", { vi: "lỗi của chính kehoach", en: "our own failure" }],
];

function list(items: readonly (readonly [string, string])[]): readonly Block[] {
  const width = Math.max(...items.map(([name]) => name.length));
  return items.map(([name, text]) => paragraph(text, { marker: `  ${name.padEnd(width)}  ` }));
}

function optionList(options: readonly OptionSpec[], language: Language): readonly Block[] {
  return list(
    options.map(({ name, value, help }) => [
      `${name === "help" ? "-h, " : ""}--${name}${value === null ? "" : ` ${value}`}`,
      help[language],
    ]),
  );
}

function exampleList({ examples }: CommandSpec, language: Language): readonly Block[] {
  return examples.flatMap(({ line, help }) => [
    paragraph(`# ${help[language]}`, { marker: "  ", style: "quiet" }),
    paragraph(line, { marker: "  " }),
  ]);
}

/** How to use the program, or one of its commands, in one line. */
export function usageLine(command: CommandSpec | undefined, language: Language): Block {
  const line = command?.usage ?? `${TEXTS.command[language]} [--lang vi|en] [--help] [--version]`;
  return paragraph(line, { marker: `${TEXTS.usage[language]} kehoach ` });
}

/** Where to read on after a wrong use. */
export function helpLine(command: CommandSpec | undefined, language: Language): Block {
  return paragraph(`${TEXTS.see[language]} kehoach ${command === undefined ? "" : `${command.name} `}--help`);
}

function section(title: LocalizedText, blocks: readonly Block[], language: Language): readonly Block[] {
  return [GAP, paragraph(title[language], { style: "strong" }), ...blocks];
}

/** What `--help` shows. */
export function helpBlocks(command: CommandSpec | undefined, language: Language): readonly Block[] {
  const exits = list(
    EXITS.map(([code, text]) => [code, (command?.exits?.[code] ?? text)[language]] as const),
  );
  if (command !== undefined) {
    const { argument, summary, options } = command;
    return [
      paragraph(`${summary[language]}.`),
      GAP,
      usageLine(command, language),
      ...(argument === null
        ? []
        : section(TEXTS.arguments, list([[argument.name, argument.help[language]]]), language)),
      ...section(TEXTS.options, optionList(options, language), language),
      ...section(TEXTS.examples, exampleList(command, language), language),
      ...section(TEXTS.exits, exits, language),
    ];
  }
  const first = COMMANDS.flatMap((candidate) => exampleList(candidate, language).slice(0, 2));
  return [
    paragraph(TEXTS.about[language]),
    GAP,
    usageLine(undefined, language),
    ...section(
      TEXTS.commands,
      list(COMMANDS.map(({ name, summary }) => [name, summary[language]] as const)),
      language,
    ),
    ...section(TEXTS.options, optionList(GLOBAL_OPTIONS, language), language),
    ...section(TEXTS.examples, first, language),
    ...section(TEXTS.exits, exits, language),
    GAP,
    paragraph(TEXTS.more[language]),
  ];
}

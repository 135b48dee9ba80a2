import { describe, expect, it } from "vitest";
import { ALL_OPTIONS, COMMANDS } from "./command-spec.ts";
import { run } from "./run.ts";
import { runInMemory } from "./testing/run-in-memory.ts";

describe("run", () => {
  it.each([
    { name: "no command", args: [], says: "No command is given." },
    { name: "an unknown command", args: ["progres"], says: "“progres”. Did you mean: progress?" },
    {
      name: "an unknown option",
      args: ["plan", "--fromat", "json"],
      says: "“--fromat”. Did you mean: --format?",
    },
    { name: "an unknown short option", args: ["plan", "-x"], says: "“-x”" },
    { name: "an option of another command", args: ["plan", "--as-of", "2024-12-31"], says: "“--as-of”" },
    { name: "an option without its value", args: ["progress", "--as-of"], says: "“--as-of” needs a value" },
    {
      name: "an option in place of a value",
      args: ["plan", "--plan", "--format", "json"],
      says: "“--plan” needs a value",
    },
    { name: "an empty value", args: ["plan", "--plan="], says: "“--plan” needs a value" },
    {
      name: "a value that is not wanted",
      args: ["progress", "--explain=yes"],
      says: "“--explain” takes no value",
    },
    {
      name: "an unknown format",
      args: ["plan", "--format", "jsno"],
      says: "choose one of: table, json. Did you mean: json?",
    },
    { name: "an argument too many", args: ["progress", "a.csv", "b.csv"], says: "“b.csv” is one too many" },
    { name: "an argument where none is taken", args: ["plan", "a.json"], says: "“a.json” is one too many" },
    { name: "an argument after --", args: ["plan", "--", "--format"], says: "“--format” is one too many" },
    {
      name: "a day that is none",
      args: ["progress", "--as-of", "2024-02-30"],
      says: "“2024-02-30” is not a real day",
    },
    {
      name: "a day in the order of people",
      args: ["progress", "--as-of", "31/12/2024"],
      says: "“31/12/2024” is not a real day",
    },
    {
      name: "an unknown indicator",
      args: ["progress", "--indicator", "grdp-grwth"],
      says: "Did you mean: grdp-growth?",
    },
    {
      name: "an indicator by its name",
      args: ["progress", "--indicator", "ty le do thi hoa"],
      says: "Did you mean: urbanisation-rate?",
    },
    { name: "standard input twice", args: ["progress", "-", "--plan", "-"], says: "can be read only once" },
    {
      name: "a second assumption without its option",
      args: ["progress", "--assume", "usd-vnd=25000", "grdp-growth.base-year=2020"],
      says: "write --assume in front of each",
    },
    {
      name: "terminal escapes in an argument",
      args: ["\u001b[2J\u202eplan"],
      says: "“\\u{1b}[2J\\u{202e}plan”",
    },
  ])("refuses $name", async ({ args, says }) => {
    const { code, stdout, stderr } = await runInMemory(
      [...args, ...(args.includes("--") ? [] : ["--lang", "en"])],
      {
        env: { KEHOACH_LANG: "en" },
      },
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr).toContain("Usage: kehoach ");
    expect(stderr).not.toMatch(/\n {4}at |ERR_/);
  });

  it.each([
    { name: "Vietnamese by default", args: ["nothing"], env: {}, says: "Không có lệnh" },
    {
      name: "the language of the environment",
      args: ["nothing"],
      env: { KEHOACH_LANG: "en" },
      says: "There is no command",
    },
    {
      name: "--lang before the environment",
      args: ["nothing", "--lang=vi"],
      env: { KEHOACH_LANG: "en" },
      says: "Không có lệnh",
    },
    {
      name: "--lang in front of the command",
      args: ["--lang", "en", "plan", "--what"],
      env: {},
      says: "There is no option",
    },
    {
      name: "--lang after a missing value",
      args: ["plan", "--plan", "--lang", "en"],
      env: {},
      says: "needs a value",
    },
    {
      name: "an unknown language in Vietnamese",
      args: ["plan", "--lang", "fr"],
      env: {},
      says: "“fr” không dùng được cho --lang",
    },
    {
      name: "an unknown language of the environment",
      args: ["plan"],
      env: { KEHOACH_LANG: "fr" },
      says: "“fr” không dùng được cho KEHOACH_LANG",
    },
  ])("speaks $name", async ({ args, env, says }) => {
    const { code, stderr } = await runInMemory(args, { env });
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });

  it.each(["vi", "en"])("has help with an example for everything in %s", async (language) => {
    const general = await runInMemory(["--help", "--lang", language]);
    expect({ code: general.code, stderr: general.stderr }).toEqual({ code: 0, stderr: "" });
    for (const { name, options, examples } of COMMANDS) {
      expect(general.stdout).toContain(`  ${name}`);
      const { code, stdout, stderr } = await runInMemory([name, "--help", "--lang", language]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      for (const option of options) expect(stdout).toContain(`--${option.name}`);
      expect(examples.length).toBeGreaterThan(0);
      for (const { line } of examples) expect(stdout).toContain(line);
    }
  });

  it("gives examples in its help that work", async () => {
    const workbook = await runInMemory(
      "template --agency department-of-construction --period 2025 --out x".split(" "),
    );
    const xlsx = workbook.writtenBytes["x"] ?? new Uint8Array();
    for (const { line } of COMMANDS.flatMap(({ examples }) => examples)) {
      const args = line.replace(/ > .*/, "").split(" ").slice(1);
      const { code, stderr } = await runInMemory(args, {
        files: {
          "so-lieu.csv": "indicator,period,value,unit\ngrdp-growth,2024,7.48,%",
          "bao-cao.csv":
            "task,agency,period,state\nIII.1.b.1,department-of-planning-and-investment,2025-Q1,in-progress",
          "bao-cao.json": "[]",
          "bao-cao.xlsx": xlsx,
          "quy-3/*.xlsx": xlsx,
        },
      });
      expect({ line, code, stderr: stderr.replace(/^(?:Lưu ý|Kết quả|Đã ghi bản).*\n/, "") }).toEqual({
        line,
        code: 0,
        stderr: "",
      });
    }
  });

  it("names each option once", () => {
    const names = ALL_OPTIONS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("tells its version, wherever it is asked", async () => {
    const { code, stdout } = await runInMemory(["--version"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await runInMemory(["progress", "--version"])).stdout).toBe(stdout);
  });

  it.each([
    { name: "no such file", error: "ENOENT", says: "there is no such file" },
    { name: "a directory", error: "EISDIR", says: "a directory" },
    { name: "no permission", error: "EACCES", says: "permission denied" },
    { name: "a failure of the disk", error: "EIO", says: "EIO" },
  ])("ends with 3 for $name", async ({ error, says }) => {
    for (const args of [
      ["progress", "x"],
      ["plan", "--plan", "x"],
      ["progress", "--plan", "x"],
    ]) {
      const { code, stdout, stderr } = await runInMemory([...args, "--lang", "en"], {
        files: { x: { error } },
      });
      expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
      expect(stderr).toBe(
        `kehoach: “x” cannot be read: ${says}.\n`.replace(
          "a directory.",
          "it is a directory and not a file.",
        ),
      );
    }
  });

  it("ends with 3 for more than 16 MiB", async () => {
    const files = { x: new Uint8Array(16 * 1024 * 1024 + 1) };
    expect((await runInMemory(["plan", "--plan", "x"], { files })).code).toBe(3);
    expect((await runInMemory(["progress", "x"], { files })).code).toBe(3);
  });

  const brokenIo = (error: Error, env = {}) => {
    let stderr = "";
    return {
      written: () => stderr,
      io: {
        stdout: {
          write: () => {
            throw error;
          },
        },
        stderr: { write: (text: string) => (stderr += text) },
        fileFacts: () => Promise.reject(error),
        openFile: () => {
          throw error;
        },
        writeFile: async () => {},
        createFile: () => Promise.reject(error),
        readFile: () => Promise.reject(error),
        readStandardInput: () => Promise.reject(error),
        now: () => new Date(0),
        env,
        isTerminal: false,
        columns: undefined,
        errorColumns: undefined,
      },
    };
  };

  it("ends with 4 and one line for what it did not expect", async () => {
    const { io, written } = brokenIo(new RangeError("averageGrowth: rates\nmust be finite"));
    expect(await run({ args: ["plan"], io })).toBe(4);
    expect(written()).toBe("kehoach: lỗi của chương trình: averageGrowth: rates must be finite\n");
  });

  it("shows the stack only where it is asked to debug", async () => {
    const { io, written } = brokenIo(new RangeError("x"), { KEHOACH_DEBUG: "1" });
    expect(await run({ args: ["plan"], io })).toBe(4);
    expect(written()).toMatch(/\n {4}at /);
  });

  it("ends quietly when the reader of its output has gone", async () => {
    const { io, written } = brokenIo(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
    expect(await run({ args: ["plan"], io })).toBe(0);
    expect(written()).toBe("");
  });
});

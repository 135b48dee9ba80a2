import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { zipEntries } from "../zip-entries.ts";

/** Files by their paths, in a folder or an archive. */
export interface FileSet {
  /** `undefined` if there is no file of that path. */
  readonly read: (path: string) => Uint8Array | undefined;
}

export function folderFiles(folder: string): FileSet {
  return {
    read: (path) => {
      const file = join(folder, path);
      return existsSync(file) && statSync(file).isFile() ? new Uint8Array(readFileSync(file)) : undefined;
    },
  };
}

/** The files of an archive, `undefined` if it is none. */
export function archiveFiles(bytes: Uint8Array): FileSet | undefined {
  const entries = zipEntries(bytes);
  if (entries === undefined) return undefined;
  return { read: (path) => entries.find(({ name }) => name === path)?.content };
}

/** A path as seen from a folder; `""` is the root. */
export function within(folder: string, path: string): string {
  return folder === "" ? path : `${folder}/${path}`;
}

export function folderOf(path: string): string {
  return path.split("/").slice(0, -1).join("/");
}

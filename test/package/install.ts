import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The manifest of the package. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: { readonly [subpath: string]: unknown };
  readonly peerDependencies: { readonly [name: string]: string };
  readonly devDependencies: { readonly [name: string]: string };
}

export const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;

/** Runs a program and gives what it wrote. */
export function run(program: string, args: readonly string[], cwd: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", npm_config_loglevel: "error" },
  });
  return { status, output: stdout + stderr };
}

/** The package as it is published. */
export interface Tarball {
  readonly path: string;
  readonly files: readonly string[];
  readonly bytes: number;
}

/** Packs the package into a folder. Needs a build. */
export function pack(folder: string): Tarball {
  const { output } = run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], root);
  const [{ filename, files, size }] = JSON.parse(output.slice(output.indexOf("["))) as [
    { filename: string; files: { path: string }[]; size: number },
  ];
  return { path: join(folder, filename), files: files.map(({ path }) => path), bytes: size };
}

/** Installs packages into a project, as a user would; without names, those of its manifest. */
export function install(project: string, packages: readonly string[] = []): void {
  const { status, output } = run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...packages], project);
  if (status !== 0) throw new Error(`npm install failed: ${output}`);
}

/** An empty project with the packed package installed. */
export interface Project {
  readonly folder: string;
  readonly tarball: Tarball;
  readonly remove: () => void;
}

/** Packs the package and installs the tarball, and other packages beside it, into an empty project. Needs a build. */
export function installPacked(packages: readonly string[] = []): Project {
  const folder = mkdtempSync(join(tmpdir(), "fazhi-report-"));
  const tarball = pack(folder);
  const project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, version: "1.0.0" }));
  install(project, [tarball.path, ...packages]);
  return { folder: project, tarball, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

// npm run bench [-- --write] [-- --quick]: what reading and validating cost, on the built package. With --write, the figures go into docs/benchmarks.md.
import { freshBuild } from "../built.js";
import { report6500 } from "./documents.js";
import { librarySection, ruleSection } from "./library.js";
import { machine, publish } from "./page.js";
import { peersSection } from "./peers.js";
import { coldStartSection, memorySection } from "./processes.js";

const isQuick = process.argv.includes("--quick");
const rounds = isQuick ? 5 : 21;

freshBuild();
publish("machine", machine());
publish("library", await librarySection(rounds));
publish("peers", await peersSection(rounds));
publish("rules", await ruleSection());
publish("memory", memorySection((await report6500()).text));
publish("cold-start", coldStartSection(isQuick ? 7 : 30));

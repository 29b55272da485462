// All that the commands need beyond their arguments, in one module: opening a file costs more of a cold start than reading it.

export { check } from "./check.js";
export { explain } from "./explain.js";
export { read } from "./read.js";
export { listRules } from "./rules.js";
export { schema } from "./schema.js";
export { serve } from "./threads.js";

#!/usr/bin/env node
import { isMainThread } from "node:worker_threads";
import { runInProcess, serveInThread } from "./process.js";

if (isMainThread) await runInProcess(new URL(import.meta.url));
else await serveInThread();

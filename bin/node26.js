#!/usr/bin/env node
// Runs a TypeScript file on Node 26, whatever Node started this (20 or newer), installing the locked packages first
// where they are missing or older than the lock.
import { ensureInstalled, runNode26 } from './launch.js';

ensureInstalled();
runNode26(process.argv.slice(2));

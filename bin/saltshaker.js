#!/usr/bin/env node
import { ensureInstalled, ensurePage, main, runNode26 } from './launch.js';

ensureInstalled();
if (process.argv[2] === 'desk') ensurePage();
runNode26([main, ...process.argv.slice(2)]);

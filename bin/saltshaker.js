#!/usr/bin/env node
import { join } from 'node:path';
import { ensureInstalled, ensurePage, root, runNode26 } from './launch.js';

ensureInstalled();
if (process.argv[2] === 'desk') ensurePage();
runNode26([join(root, 'src/cli/main.ts'), ...process.argv.slice(2)]);

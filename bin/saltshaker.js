#!/usr/bin/env node
import { join } from 'node:path';
import { ensureInstalled, root, runNode26 } from './launch.js';

ensureInstalled();
runNode26([join(root, 'src/cli/main.ts'), ...process.argv.slice(2)]);

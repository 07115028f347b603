// What every command of the command line is: a function that puts itself on the program.

import type { Command } from 'commander';
import type { Terminal } from './terminal.js';

/** 0 done; 1 errors in content or validation; 2 wrong use; 70 a defect in the program. */
export type ExitCode = 0 | 1 | 2 | 70;

/** Tells the program how the command ended. */
export type Finish = (code: ExitCode) => void;

/** Adds one command; loads nothing heavy before its action runs. */
export type RegisterCommand = (program: Command, terminal: Terminal, finish: Finish) => void;

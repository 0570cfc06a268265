import { spawn } from 'node:child_process';

/**
 * Runs a command to its end and returns `{ ok, code, output }`. With `quiet` (the default) what it prints is kept in
 * `output`; otherwise it goes straight to the terminal.
 */
export function run(command, args, { quiet = true, timeoutMs, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === 'win32' && command === 'npm',
      // With a limit of time, a group of its own: what the command started has to end with it.
      detached: timeoutMs !== undefined && process.platform !== 'win32',
      ...options,
    });
    let output = '';
    let isLate = false;
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    const timer = timeoutMs
      ? setTimeout(() => {
          isLate = true;
          endWithChildren(child);
        }, timeoutMs)
      : undefined;
    const finish = (code, extra = '') => {
      clearTimeout(timer);
      const late = isLate ? `\nStopped after ${timeoutMs / 1000} s.` : '';
      resolve({ ok: code === 0, code: code ?? 1, output: `${output}${extra}${late}`.trim() });
    };
    child.once('error', (error) => finish(127, error.message));
    child.once('close', (code) => finish(code));
  });
}

function endWithChildren(child) {
  if (process.platform === 'win32') child.kill();
  else process.kill(-child.pid, 'SIGKILL');
}

/** A command line that has a screen to draw on: the one there is, else a virtual one large enough for every window. */
export function onScreen(command, args) {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return [command, args];
  return ['xvfb-run', ['-a', '-s', '-screen 0 1920x1200x24', command, ...args]];
}

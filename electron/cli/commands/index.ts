import { agencies } from './agencies';
import { annotate } from './annotate';
import { chase } from './chase';
import type { Command } from './command';
import { consolidate } from './consolidate';
import { deadlines } from './deadlines';
import { detect } from './detect';
import { duties } from './duties';
import { holidays } from './holidays';
import { importFiles } from './import';
import { plan } from './plan';
import { init, periods, presets, templates } from './register';
import { requests } from './requests';
import { status } from './status';
import { statutory } from './statutory';
import { targets } from './targets';
import { trace } from './trace';
import { undo } from './undo';

/** Everything that the command line can do. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['presets', presets],
  ['init', init],
  ['plan', plan],
  ['agencies', agencies],
  ['periods', periods],
  ['templates', templates],
  ['import', importFiles],
  ['undo', undo],
  ['annotate', annotate],
  ['detect', detect],
  ['status', status],
  ['consolidate', consolidate],
  ['trace', trace],
  ['targets', targets],
  ['statutory', statutory],
  ['duties', duties],
  ['requests', requests],
  ['deadlines', deadlines],
  ['holidays', holidays],
  ['chase', chase],
]);

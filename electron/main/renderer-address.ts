import { app } from 'electron';
import { appOrigin } from './app-protocol';

/** Where the renderer is: the built files, or the server of `npm run dev`. */
export function rendererAddress(): string {
  const server = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
  return server ?? `${appOrigin}/`;
}

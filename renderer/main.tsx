import './style/base.css';
import './style/controls.css';
import './style/shell.css';
import './style/table.css';
import './style/panel.css';
import './style/screens.css';
import './style/dialogs.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { startStores } from './stores/start';

startStores();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
createRoot(root).render(<App />);

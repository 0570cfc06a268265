import { Button } from 'antd';
import { createRoot } from 'react-dom/client';

const element = document.getElementById('root');
if (element) createRoot(element).render(<Button>Tổng quan</Button>);
requestAnimationFrame(() => document.body.setAttribute('data-ready', ''));

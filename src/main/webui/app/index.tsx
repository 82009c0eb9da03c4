import './style/tokens.css';
import './style/base.css';
import './style/shell.css';
import './style/create.css';
import './style/track.css';
import './style/result.css';
import './style/library.css';
import './style/operations.css';
import './style/about.css';
import * as React from 'react';
import { createRoot } from 'react-dom/client';
import { Shell } from './view/Shell';

createRoot(document.getElementById('root')!).render(<Shell />);

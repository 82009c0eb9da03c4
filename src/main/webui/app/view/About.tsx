import * as React from 'react';
export function About(): React.JSX.Element { return <h1 tabIndex={-1}>About</h1>; }

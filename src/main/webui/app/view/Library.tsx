import * as React from 'react';
export function Library(): React.JSX.Element { return <h1 tabIndex={-1}>Library</h1>; }

import * as React from 'react';
import type { JobRequest, Manifest } from '../api/types';

interface Props {
  onOpen(request: JobRequest): void;
  onError(error: string): void;
}

/** Takes a manifest file; its request makes the same track again. */
export function ManifestButton({ onOpen, onError }: Props): React.JSX.Element {
  const id = React.useId();
  const open = async (event: React.ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) {
      return;
    }
    try {
      const manifest = JSON.parse(await file.text()) as Partial<Manifest>;
      if (typeof manifest.request?.prompt !== 'string') {
        throw new Error('no request');
      }
      onOpen(manifest.request);
    } catch {
      onError(`${file.name} is not a manifest of a track.`);
    }
  };
  return (
    <>
      <input
        id={id}
        className="unseen file"
        type="file"
        accept="application/json,.json"
        onChange={(e) => void open(e)}
      />
      <label htmlFor={id} className="button quiet small">
        Open a manifest
      </label>
    </>
  );
}

import * as React from 'react';
import type { Finding, Report } from '../api/types';
import type { Overview } from '../audio/overview';
import { bpm, figure, keyName, named } from '../music/words';
import { drawLoudness } from '../track/loudness';
import { sheet } from '../track/ink';
import { useDrawing, useTheme } from './hooks';

interface Props {
  report: Report;
  overview: Overview | null;
  seconds: number;
  targetLufs: number | null;
  /** Where the service has a picture of the course of the loudness. */
  picture: string | null;
}

const VERDICTS = {
  pass: ['good', 'Everything is as it should be'],
  warn: ['fair', 'Good, with remarks'],
  fail: ['bad', 'It does not meet its targets'],
} as const;

/** What was measured on the finished master. */
export function ReportCard(props: Props): React.JSX.Element {
  const { report, overview, seconds, targetLufs, picture } = props;
  const [tone, verdict] = VERDICTS[report.verdict];
  return (
    <section className="panel stack" aria-labelledby="quality">
      <div className="row between">
        <h2 id="quality">Quality</h2>
        <p className={`aside ${tone}`}>{verdict}</p>
      </div>
      <dl className="figures-row">
        <Figure name="Loudness" value={figure(report.integratedLufs)} unit="LUFS" />
        <Figure name="Loudness range" value={figure(report.loudnessRangeLu)} unit="LU" />
        <Figure name="True peak" value={figure(report.truePeakDbtp)} unit="dBTP" />
        <Figure name="Tempo" value={bpm(report.tempoBpm).replace(' bpm', '')} unit="bpm" />
        <Figure name="Key" value={keyName(report.key)} unit="" />
        <Figure name="Clipped samples" value={figure(report.clippedSamples, 0)} unit="" />
      </dl>
      {overview || !picture ? (
        <LoudnessCurve overview={overview} seconds={seconds} targetLufs={targetLufs} />
      ) : (
        <LoudnessPicture address={picture} />
      )}
      <table>
        <caption className="unseen">What was checked</caption>
        <thead>
          <tr>
            <th scope="col">Check</th>
            <th scope="col">Finding</th>
            <th scope="col" className="wide-only">
              Measured
            </th>
            <th scope="col" className="wide-only">
              Expected
            </th>
          </tr>
        </thead>
        <tbody>
          {report.findings.map((f) => (
            <Row key={f.check} finding={f} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Figure(props: { name: string; value: string; unit: string }): React.JSX.Element {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        <span className="big">{props.value.replace('-', '−')}</span>{' '}
        <span className="soft">{props.unit}</span>
      </dd>
    </div>
  );
}

/** What each check is about, for people who do not read decibels. */
const PLAIN: Record<string, string> = {
  loudness: 'It is as loud as was asked for',
  true_peak: 'Its peaks leave room for players and converters',
  clipping: 'Nothing is cut off',
  dc_offset: 'The wave swings around its middle',
  silence: 'There are no holes where something should sound',
  loop_seam: 'A loop meets its beginning without a click',
  tempo: 'The strokes fall on the beat',
  key: 'The notes that are heard belong to the key',
  duration: 'It is as long as was asked for',
  stated_tempo: 'It keeps the tempo that was asked for',
  stated_metre: 'It keeps the metre that was asked for',
  stated_key: 'It keeps the key that was asked for',
  exclusions: 'What was not wanted does not sound',
  stem_residual: 'The stems add up to the master',
};

const LEVELS = { pass: ['good', 'Passed'], warn: ['fair', 'Remark'], fail: ['bad', 'Failed'] } as const;

function Row({ finding }: { finding: Finding }): React.JSX.Element {
  const [tone, word] = LEVELS[finding.level];
  const plain = finding.level === 'pass' ? PLAIN[finding.check] : undefined;
  const text = finding.text.charAt(0).toUpperCase() + finding.text.slice(1);
  return (
    <tr>
      <th scope="row">
        <span className={`level ${tone}`}>{word}</span> {named(finding.check)}
      </th>
      <td>
        {plain && <span className="plain">{plain}</span>}
        <span className="soft">{text}</span>
      </td>
      <td className="wide-only figures">{finding.measured}</td>
      <td className="wide-only figures">{finding.expected}</td>
    </tr>
  );
}

/** The service draws it as well, and saves us from fetching the whole track. */
function LoudnessPicture({ address }: { address: string }): React.JSX.Element {
  const theme = useTheme();
  return (
    <img
      className="loudness-picture"
      src={`${address}?theme=${theme}`}
      alt="Loudness over time, with its target"
      loading="lazy"
    />
  );
}

function LoudnessCurve(props: {
  overview: Overview | null;
  seconds: number;
  targetLufs: number | null;
}): React.JSX.Element {
  const canvas = React.useRef<HTMLCanvasElement>(null);
  useDrawing(() => {
    const { overview, seconds, targetLufs } = props;
    const to = overview && canvas.current && sheet(canvas.current);
    if (to) {
      drawLoudness(to, overview, seconds, targetLufs);
    }
  }, false);
  return (
    <figure>
      <canvas
        ref={canvas}
        className="loudness"
        role="img"
        aria-label={`Loudness over time${
          props.targetLufs === null ? '' : `, with the target of ${props.targetLufs} LUFS`
        }`}
      />
      <figcaption className="soft small-text">
        Loudness over time: the filled line averages 3 s, the fine one 0.4 s; the mark is the target
        of the whole.
      </figcaption>
    </figure>
  );
}

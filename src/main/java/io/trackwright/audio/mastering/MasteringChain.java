package io.trackwright.audio.mastering;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Biquad;
import io.trackwright.audio.dsp.Decibels;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.effect.Equalizer;
import io.trackwright.audio.metering.LoudnessMeter;
import io.trackwright.audio.metering.TruePeakMeter;
import io.trackwright.audio.metering.TruePeakScan;
import java.util.Arrays;

/**
 * Mixdown in, master out, while the mix is still being made: equalizer, loudness gain, glue
 * compression, true-peak limiting, the last three as one {@link GainEnvelope}. What goes in comes
 * out {@link #LATENCY_FRAMES} frames later, and {@link #finish} lets the rest follow, so that the
 * master has exactly the frames of the mix. The frames may be pushed in pieces of any size: the
 * samples are the same.
 *
 * <p>A loop is mastered as if it went round for ever ({@link #ofLoop}): the chain is shown all of
 * it, keeps one loudness gain throughout, and is led in by the loop's end and out by its beginning,
 * so that filters, compressor and limiter leave it as they enter it.
 *
 * <p>Life: push, push, …, finish; then envelope and figures can be asked for.
 */
public final class MasteringChain {
    /**
     * Frames by which the output lags the input, and the size of the pieces in which the chain
     * works.
     */
    public static final int LATENCY_FRAMES = 256;

    private static final int HOP = GainEnvelope.HOP_FRAMES;
    private static final int HOPS = LATENCY_FRAMES / HOP;

    /** Hops from a hop to the first point of the envelope that is final after it. */
    private static final int POINT_LAG = LookaheadLimiter.LOOKAHEAD_HOPS + 1;

    /** How long a loop leads in: compressor and limiter forget in less. */
    private static final double LEAD_SECONDS = 10;

    /** How much of its beginning follows a loop: more than the limiter looks ahead. */
    private static final int HEAD_FRAMES = 4 * LATENCY_FRAMES;

    /** Below the ceiling by this much, for other meters interpolate a little differently. */
    private static final double MARGIN_DB = 0.3;

    private final double hopSeconds;
    private final long totalFrames;
    private final int leadFrames;
    private final int headFrames;
    private final int steerFrames;
    private final Equalizer equalizer;
    private final Equalizer scout;
    private final Biquad sidechainCut;
    private final BusCompressor compressor;
    private final LookaheadLimiter limiter;
    private final LoudnessPlan plan;
    private final TruePeakScan scan = new TruePeakScan();
    private final LoudnessMeter mixMeter;
    private final LoudnessMeter masterMeter;
    private final TruePeakMeter peakMeter = new TruePeakMeter();
    private final GainEnvelope.Builder envelope;
    private final StereoBlock filling = new StereoBlock(LATENCY_FRAMES);
    private final StereoBlock waiting = new StereoBlock(LATENCY_FRAMES);
    private final StereoBlock scouting = new StereoBlock(LATENCY_FRAMES);
    private final StereoBlock sidechain = new StereoBlock(LATENCY_FRAMES);
    private final StereoBlock ready = new StereoBlock(LATENCY_FRAMES);
    private final float[] peaks = new float[2 + HOPS];
    private final double[] gainsDb = new double[POINT_LAG + 1];
    private int filled;
    private long pushed;
    private long shown;
    private long worked;
    private long emitted;
    private long nextSteer;
    private boolean finished;

    /**
     * Takes the frames of the master that are ready. The block is the chain's own and valid during
     * the call only.
     */
    @FunctionalInterface
    public interface Sink {
        void accept(StereoBlock mastered);
    }

    /**
     * @param spec the format of the mix; its sample rate counts
     * @param forecast what the mix will sound like
     * @param totalFrames the length of the mix, at least 1
     */
    public MasteringChain(
            MasteringTarget target, AudioSpec spec, LoudnessForecast forecast, long totalFrames) {
        this(target, spec, forecast, totalFrames, false);
    }

    /**
     * A chain for a loop. All of the loop must be foreseen; then come its last {@link #leadFrames}
     * frames, the loop, its first {@link #headFrames} frames. Only the loop comes out.
     */
    public static MasteringChain ofLoop(
            MasteringTarget target, AudioSpec spec, LoudnessForecast forecast, long totalFrames) {
        return new MasteringChain(target, spec, forecast, totalFrames, true);
    }

    private MasteringChain(
            MasteringTarget target,
            AudioSpec spec,
            LoudnessForecast forecast,
            long totalFrames,
            boolean loop) {
        if (totalFrames < 1) {
            throw new IllegalArgumentException(
                    "totalFrames must be at least 1, was " + totalFrames);
        }
        this.totalFrames = totalFrames;
        AudioSpec inner = new AudioSpec(spec.sampleRateHz(), LATENCY_FRAMES);
        hopSeconds = (double) HOP / spec.sampleRateHz();
        leadFrames = loop ? inner.frames(LEAD_SECONDS) / LATENCY_FRAMES * LATENCY_FRAMES : 0;
        headFrames = loop ? HEAD_FRAMES : 0;
        steerFrames = spec.sampleRateHz();
        nextSteer = loop ? Long.MAX_VALUE : steerFrames;
        equalizer = target.equalizer().build(inner);
        scout = target.equalizer().build(inner);
        sidechainCut =
                new Biquad(
                        Biquad.Coefficients.highPass(
                                spec.sampleRateHz(),
                                target.glue().sidechainLowCutHz(),
                                Biquad.Coefficients.BUTTERWORTH_Q));
        compressor = new BusCompressor(target.glue(), target.levelLufs(), 1000 * hopSeconds);
        limiter =
                new LookaheadLimiter(
                        target.limitDbtp() - MARGIN_DB, target.levelLufs(), 1000 * hopSeconds);
        plan = new LoudnessPlan(target, forecast);
        mixMeter = new LoudnessMeter(inner, totalFrames);
        masterMeter = new LoudnessMeter(inner, totalFrames);
        envelope = new GainEnvelope.Builder(programmeFrames() + 2 * LATENCY_FRAMES);
        Arrays.fill(gainsDb, plan.gainDb());
    }

    /** How many of a loop's last frames are pushed before its first; 0 for other pieces. */
    public int leadFrames() {
        return leadFrames;
    }

    /** How many of a loop's first frames are pushed after its last; 0 for other pieces. */
    public int headFrames() {
        return headFrames;
    }

    /** All frames that are pushed. */
    private long programmeFrames() {
        return leadFrames + totalFrames + headFrames;
    }

    /**
     * Shows the chain frames of the mix that will be pushed later, each once and in order, so that
     * the loudness gain can be set by what comes and not by the forecast alone. Either all frames
     * are shown before they are pushed, or none.
     *
     * @throws IllegalStateException if frames were pushed before they were shown
     */
    public void foresee(StereoBlock mix) {
        if (shown < pushed || shown + mix.frames() > totalFrames) {
            throw new IllegalStateException(
                    "frames must be shown in order before they are pushed; shown "
                            + shown
                            + ", pushed "
                            + pushed);
        }
        for (int at = 0; at < mix.frames(); at += scouting.frames()) {
            scouting.resize(Math.min(LATENCY_FRAMES, mix.frames() - at));
            System.arraycopy(mix.left, at, scouting.left, 0, scouting.frames());
            System.arraycopy(mix.right, at, scouting.right, 0, scouting.frames());
            scout.process(scouting);
            mixMeter.process(scouting);
        }
        shown += mix.frames();
        if (pushed == 0) {
            plan.open(mixMeter);
            Arrays.fill(gainsDb, plan.gainDb());
        }
    }

    /** Moves the gain by so much. Of a loop only, when it is foreseen and not yet pushed. */
    void trim(double moreDb) {
        plan.move(moreDb);
        Arrays.fill(gainsDb, plan.gainDb());
    }

    /**
     * Takes the next frames of the mix, which are not modified, and hands over those of the master
     * that are ready.
     *
     * @throws IllegalStateException after {@link #finish}, or if the mix gets longer than was said
     */
    public void push(StereoBlock mix, Sink sink) {
        if (finished || pushed + mix.frames() > programmeFrames()) {
            throw new IllegalStateException(
                    "a mix of "
                            + programmeFrames()
                            + " frames was announced; there were "
                            + pushed
                            + (finished
                                    ? " and it was finished"
                                    : ", then " + mix.frames() + " more"));
        }
        if (headFrames > 0 && shown != totalFrames) {
            throw new IllegalStateException(
                    "a loop of "
                            + totalFrames
                            + " frames must be foreseen before it is pushed, "
                            + shown
                            + " were");
        }
        pushed += mix.frames();
        feed(mix.left, mix.right, mix.frames(), sink);
    }

    /**
     * Ends the mix and hands over the rest of the master.
     *
     * @throws IllegalStateException if the mix is shorter than was said
     */
    public void finish(Sink sink) {
        if (finished || pushed != programmeFrames()) {
            throw new IllegalStateException(
                    "a mix of "
                            + programmeFrames()
                            + " frames was announced, "
                            + pushed
                            + " were pushed");
        }
        finished = true;
        float[] silence = new float[LATENCY_FRAMES];
        while (emitted < totalFrames) {
            feed(silence, silence, LATENCY_FRAMES - filled, sink);
        }
        peakMeter.finish();
    }

    private void feed(float[] left, float[] right, int n, Sink sink) {
        int at = 0;
        while (at < n) {
            int take = Math.min(n - at, LATENCY_FRAMES - filled);
            System.arraycopy(left, at, filling.left, filled, take);
            System.arraycopy(right, at, filling.right, filled, take);
            filled += take;
            at += take;
            if (filled == LATENCY_FRAMES) {
                filled = 0;
                work(sink);
            }
        }
    }

    private void work(Sink sink) {
        equalizer.process(filling);
        if (shown == 0) {
            mixMeter.process(filling);
        }
        if (worked >= nextSteer) {
            nextSteer += steerFrames;
            plan.steer(mixMeter, masterMeter);
        }
        sidechain.copyFrom(filling);
        sidechainCut.process(sidechain);
        System.arraycopy(peaks, HOPS, peaks, 0, 2);
        scan.scanRuns(filling, HOP, peaks, 2);
        for (int hop = 0; hop < HOPS; hop++) {
            addPoint(hop);
        }
        worked += LATENCY_FRAMES;
        if (worked > LATENCY_FRAMES) {
            emit(sink);
        }
        waiting.copyFrom(filling);
    }

    /**
     * Works out the point of the envelope that a new hop makes final. A peak is reported up to a
     * hop late and a point acts on the hop before and after it, so a point must respect three
     * reports.
     */
    private void addPoint(int hop) {
        float peak = Math.max(peaks[hop], Math.max(peaks[hop + 1], peaks[hop + 2]));
        double limitDb = limiter.gainDb(peak, gainsDb[POINT_LAG]);
        double finalDb = gainsDb[1] + limitDb;
        System.arraycopy(gainsDb, 1, gainsDb, 0, POINT_LAG);
        gainsDb[POINT_LAG] =
                plan.advance(hopSeconds) + compressor.gainDb(powerOf(hop, plan.gainDb()));
        if (worked / HOP + hop >= POINT_LAG) {
            envelope.add((float) Decibels.toGain(finalDb));
        }
    }

    private double powerOf(int hop, double gainDb) {
        double sum = 0;
        for (int i = hop * HOP; i < (hop + 1) * HOP; i++) {
            sum +=
                    (double) sidechain.left[i] * sidechain.left[i]
                            + (double) sidechain.right[i] * sidechain.right[i];
        }
        return sum / HOP * Decibels.toPower(gainDb);
    }

    private void emit(Sink sink) {
        long start = worked - 2 * LATENCY_FRAMES;
        if (start < leadFrames) {
            return;
        }
        ready.copyFrom(waiting);
        ready.resize((int) Math.min(LATENCY_FRAMES, totalFrames - emitted));
        if (ready.frames() == 0) {
            return;
        }
        envelope.apply(ready, start);
        emitted += ready.frames();
        masterMeter.process(ready);
        peakMeter.process(ready);
        sink.accept(ready);
    }

    /** Frames of the master handed over so far. */
    public long emittedFrames() {
        return emitted;
    }

    /**
     * The gain that made the master, for its stems.
     *
     * @throws IllegalStateException before {@link #finish}
     */
    public GainEnvelope envelope() {
        if (!finished) {
            throw new IllegalStateException(
                    "the gain envelope is complete only when the chain is finished");
        }
        return envelope.build(leadFrames / HOP, GainEnvelope.pointsFor(totalFrames));
    }

    /**
     * The mix as it was, after the equalizer: with this for its forecast a second attempt opens
     * with the right gain.
     */
    public LoudnessForecast measuredMix() {
        return new LoudnessForecast(mixMeter.hopPowers(), plan.takeAwayDb());
    }

    /** The meter on the master: complete after {@link #finish}. */
    public LoudnessMeter loudness() {
        return masterMeter;
    }

    /** The true peak of the master so far, in dBTP. */
    public double peakDbtp() {
        return peakMeter.peakDbtp();
    }
}

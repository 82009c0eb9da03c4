package io.trackwright.audio.mastering;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Decibels;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.effect.Equalizer;
import io.trackwright.audio.metering.LoudnessMeter;
import io.trackwright.audio.metering.TruePeakMeter;
import io.trackwright.audio.metering.TruePeakScan;

/**
 * Mixdown in, master out, while the mix is still being made: equalizer, low band, loudness gain,
 * glue compression, true-peak limiting, the last four as two {@link GainEnvelope}s; of loud masters
 * the constant offset is taken away ({@link DcBlocker}). What goes in comes out {@link
 * #LATENCY_FRAMES} frames later, and {@link #finish} lets the rest follow, so that the master has
 * exactly the frames of the mix. The frames may be pushed in pieces of any size: the samples are
 * the same.
 *
 * <p>A loop is mastered as if it went round for ever ({@link #ofLoop}): the chain is shown all of
 * it, keeps one loudness gain throughout, and is led in by the loop's end and out by its beginning,
 * so that filters, compressor and limiter leave it as they enter it.
 *
 * <p>Life: push, push, …, finish; then gains and figures can be asked for.
 */
public final class MasteringChain {
    /**
     * Frames by which the output lags the input, and the size of the pieces in which the chain
     * works.
     */
    public static final int LATENCY_FRAMES = 256;

    private static final int HOP = GainEnvelope.HOP_FRAMES;
    private static final int HOPS = LATENCY_FRAMES / HOP;

    /** How long a loop leads in: compressor and limiter forget in less. */
    private static final double LEAD_SECONDS = 10;

    /** As much of it as stems are led in by: offsets are forgotten in less. */
    private static final double STEM_LEAD_SECONDS = 2;

    /** How much of its beginning follows a loop: more than the limiter looks ahead. */
    private static final int HEAD_FRAMES = 4 * LATENCY_FRAMES;

    private final MasteringTarget target;
    private final double hopSeconds;
    private final long totalFrames;
    private final int leadFrames;
    private final int headFrames;
    private final int steerFrames;
    private final Equalizer equalizer;
    private final Equalizer scout;
    private final Sidechain sidechain;
    private final LowBand lowBand;
    private final LowLimiter lowLimiter;
    private final DcBlocker blocker;
    private final LoudnessPlan plan;
    private final TruePeakScan scan = new TruePeakScan();
    private final LoudnessMeter mixMeter;
    private final LoudnessMeter masterMeter;
    private final TruePeakMeter peakMeter = new TruePeakMeter();
    private final GainEnvelope.Builder lowGains;
    private final GainEnvelope.Builder wholeGains;
    private final float[] perFrame = new float[LATENCY_FRAMES];
    private final StereoBlock filling = new StereoBlock(LATENCY_FRAMES);
    private final StereoBlock waiting = new StereoBlock(LATENCY_FRAMES);
    private final StereoBlock scouting = new StereoBlock(LATENCY_FRAMES);
    private final StereoBlock ready = new StereoBlock(LATENCY_FRAMES);
    private final float[] peaks = new float[HOPS];
    private final double[] sidePowers = new double[HOPS];
    private final Foresight foresight;
    private Dynamics dynamics;
    private int filled;
    private int scouted;
    private boolean opened;
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
        this.target = target;
        this.totalFrames = totalFrames;
        AudioSpec inner = new AudioSpec(spec.sampleRateHz(), LATENCY_FRAMES);
        hopSeconds = (double) HOP / spec.sampleRateHz();
        leadFrames = loop ? inner.frames(LEAD_SECONDS) / LATENCY_FRAMES * LATENCY_FRAMES : 0;
        headFrames = loop ? HEAD_FRAMES : 0;
        steerFrames = spec.sampleRateHz();
        nextSteer = loop ? Long.MAX_VALUE : steerFrames;
        equalizer = target.equalizer().build(inner);
        scout = target.equalizer().build(inner);
        sidechain = new Sidechain(target.glue(), inner);
        lowBand = new LowBand(inner);
        lowLimiter = new LowLimiter(target, 1000 * hopSeconds);
        blocker = new DcBlocker(target, spec.sampleRateHz());
        mixMeter = new LoudnessMeter(inner, totalFrames);
        foresight = new Foresight(target, inner);
        plan = new LoudnessPlan(target, forecast, mixMeter, foresight);
        masterMeter = new LoudnessMeter(inner, totalFrames);
        lowGains = new GainEnvelope.Builder(programmeFrames() + 2 * LATENCY_FRAMES);
        wholeGains = new GainEnvelope.Builder(programmeFrames() + 2 * LATENCY_FRAMES);
        lowGains.add(1);
        dynamics = dynamics();
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
        shown += mix.frames();
        int at = 0;
        while (at < mix.frames()) {
            int take = Math.min(mix.frames() - at, LATENCY_FRAMES - scouted);
            System.arraycopy(mix.left, at, scouting.left, scouted, take);
            System.arraycopy(mix.right, at, scouting.right, scouted, take);
            scouted += take;
            at += take;
            if (scouted == LATENCY_FRAMES) {
                scouted = 0;
                scout.process(scouting);
                know(scouting);
            }
        }
    }

    private void know(StereoBlock equalized) {
        mixMeter.process(equalized);
        foresight.show(equalized);
    }

    /** Moves the gain by so much. Of a loop only, when it is foreseen and not yet pushed. */
    void trim(double moreDb) {
        open();
        plan.move(moreDb);
        dynamics = dynamics();
    }

    /** Sets the opening gain by all that was shown. */
    private void open() {
        if (!opened) {
            opened = true;
            plan.open();
            dynamics = dynamics();
        }
    }

    private Dynamics dynamics() {
        return new Dynamics(target, 1000 * hopSeconds, plan.gainDb());
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
        if (pushed == 0) {
            open();
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
            know(filling);
        }
        if (worked >= nextSteer) {
            nextSteer += steerFrames;
            plan.steer(masterMeter);
        }
        sidechain.measure(filling, sidePowers);
        turnDownLow();
        scan.scanRuns(filling, HOP, peaks, 0);
        for (int hop = 0; hop < HOPS; hop++) {
            double pointDb =
                    dynamics.pointDb(peaks[hop], sidePowers[hop], plan.advance(hopSeconds));
            if (worked / HOP + hop >= Dynamics.POINT_LAG) {
                wholeGains.add((float) Decibels.toGain(pointDb));
            }
        }
        worked += LATENCY_FRAMES;
        if (worked > LATENCY_FRAMES) {
            emit(sink);
        }
        waiting.copyFrom(filling);
    }

    private void turnDownLow() {
        StereoBlock low = lowBand.take(filling);
        for (int hop = 0; hop < HOPS; hop++) {
            double gainDb = lowLimiter.gainDb(LowBand.peak(low, hop * HOP, HOP), plan.gainDb());
            lowGains.add((float) Decibels.toGain(gainDb));
        }
        lowGains.read(worked, LATENCY_FRAMES, perFrame);
        lowBand.scale(filling, perFrame);
    }

    private void emit(Sink sink) {
        long start = worked - 2 * LATENCY_FRAMES;
        ready.copyFrom(waiting);
        ready.resize((int) Math.min(LATENCY_FRAMES, totalFrames - emitted));
        if (ready.frames() == 0) {
            return;
        }
        wholeGains.read(start, ready.frames(), perFrame);
        GainEnvelope.scale(ready, perFrame);
        blocker.process(ready);
        if (start < leadFrames) {
            return;
        }
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
     * The gains that made the master, for its stems.
     *
     * @throws IllegalStateException before {@link #finish}
     */
    public MasterGains gains() {
        if (!finished) {
            throw new IllegalStateException(
                    "the gains are complete only when the chain is finished");
        }
        int lead = leadFrames / HOP;
        int kept = Math.min(lead, (int) (STEM_LEAD_SECONDS / hopSeconds));
        int points = GainEnvelope.pointsFor(totalFrames);
        return new MasterGains(
                lowGains.build(lead, kept, points), wholeGains.build(lead, kept, points));
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

package io.trackwright.audio.mastering;

import io.trackwright.audio.metering.LoudnessMeter;

/**
 * The loudness gain of a master: opened from the forecast, before a single frame is known, then
 * steered slowly, once a second, so that the whole arrives at the target. Each time it takes the
 * exact loudness of the output so far, what is foreseen of the mix, and the rest of the forecast,
 * scaled by how the mix compared with it so far, and weighs two wishes: the integrated loudness at
 * the end shall meet the target, and the gain shall stay near the one that would suit the whole
 * piece. It depends on samples and forecast only.
 */
final class LoudnessPlan {
    private static final double MOST_GAIN_DB = 60;

    /** How far the gain may stray from the one that suits the whole. */
    private static final double MOST_STRAY_DB = 3;

    private static final double STRAY_STEP_DB = 0.2;
    private static final double TOLERANCE_LU = 0.06;

    /** Gain moves by at most this many dB per second, when it is near its goal … */
    private static final double CALM_DB_PER_SECOND = 0.15;

    /** … and by this towards the end, or when it is far. */
    private static final double BRISK_DB_PER_SECOND = 0.5;

    private static final double ENDING_SECONDS = 20;
    private static final double FAR_DB = 1;

    /** Hops of the forecast that are believed before the mix says otherwise. */
    private static final double PRIOR_HOPS = 15;

    /** Trials of the beginning, each around the gain that the one before found. */
    private static final int OPENING_ROUNDS = 3;

    /** How the master differed from what was foreseen is forgotten at this rate per block. */
    private static final double KEEP = 0.99;

    private static final double MOST_BIAS_DB = 2;

    private final MasteringTarget target;
    private final LoudnessForecast forecast;
    private final LoudnessMeter in;
    private final Foresight foresight;
    private final TakeAway takeAway;
    private final LoudnessHistogram future = new LoudnessHistogram();
    private final LoudnessHistogram played = new LoudnessHistogram();
    private final LoudnessHistogram whole = new LoudnessHistogram();
    private final double priorPower;
    private double mixPower;
    private double forecastPower;
    private double thought;
    private double found;
    private double goalDb;
    private double gainDb;
    private double steeredDb;
    private double slewDbPerSecond = CALM_DB_PER_SECOND;
    private int hopsIn;
    private int known;
    private int blocksOut;
    private double biasDb;

    /**
     * @param in measures the mix after the equalizer as far as it is known
     * @param foresight what the dynamics make of it
     */
    LoudnessPlan(
            MasteringTarget target,
            LoudnessForecast forecast,
            LoudnessMeter in,
            Foresight foresight) {
        this.target = target;
        this.forecast = forecast;
        this.in = in;
        this.foresight = foresight;
        takeAway = new TakeAway(target, forecast.takeAwayDb());
        for (int b = 0; b + LoudnessMeter.BLOCK_HOPS <= forecast.hops(); b++) {
            future.add(forecast.blockPower(b));
        }
        double loud = forecast.integratedLufs();
        priorPower = loud > LoudnessMeter.SILENCE_LUFS ? PRIOR_HOPS * LoudnessMeter.power(loud) : 0;
        goalDb = suitable(0, 0);
        gainDb = goalDb;
    }

    /** How much more than the model thought the dynamics took of late, in dB. */
    double takeAwayDb() {
        return takeAway.moreDb();
    }

    /** The gain now, in dB. */
    double gainDb() {
        return gainDb;
    }

    /**
     * Sets the opening gain anew, now that the beginning of the mix is known. Before the first
     * frame of the master only.
     */
    void open() {
        for (int round = 0; round < OPENING_ROUNDS; round++) {
            foresight.rehearse(gainDb);
            learnMix();
            goalDb = suitable(scaleDb(), gainDb);
            gainDb = goalDb;
        }
        foresight.begin();
        steeredDb = gainDb;
    }

    /** Moves the opening gain by so much. Before the first frame of the master only. */
    void move(double moreDb) {
        goalDb += moreDb;
        gainDb = goalDb;
        steeredDb = gainDb;
    }

    /** Moves the gain towards its goal for {@code seconds}; answers with the new gain in dB. */
    double advance(double seconds) {
        double most = slewDbPerSecond * seconds;
        gainDb += Math.max(-most, Math.min(most, goalDb - gainDb));
        return gainDb;
    }

    /**
     * Looks at all that is known and sets a new goal.
     *
     * @param out the master so far, never ahead of the mix
     */
    void steer(LoudnessMeter out) {
        learnMix();
        learnMaster(out);
        double scaleDb = scaleDb();
        double suitable = suitable(scaleDb, gainDb);
        goalDb = best(scaleDb, suitable);
        double away = Math.abs(goalDb - gainDb);
        double secondsLeft = (forecast.hops() - hopsIn) / (double) LoudnessMeter.HOPS_PER_SECOND;
        boolean brisk = away > FAR_DB || secondsLeft < ENDING_SECONDS;
        slewDbPerSecond =
                Math.max(brisk ? BRISK_DB_PER_SECOND : CALM_DB_PER_SECOND, (away - 2) / 5);
    }

    private void learnMix() {
        for (; hopsIn < in.hops(); hopsIn++) {
            mixPower += in.hopPower(hopsIn);
            forecastPower += forecast.hopPower(hopsIn);
        }
        for (int weighed = foresight.weigh(in); known < weighed; known++) {
            if (known + LoudnessMeter.BLOCK_HOPS <= forecast.hops()) {
                future.remove(LoudnessHistogram.binOf(forecast.blockPower(known)));
            }
            foresight.teach(takeAway, known, LoudnessMeter.lufs(in.blockPower(known)));
        }
    }

    /** Takes over what was played, and how far it came out from where it was foreseen. */
    private void learnMaster(LoudnessMeter out) {
        int ready = Math.min(known, out.hops() - LoudnessMeter.BLOCK_HOPS + 1);
        int fresh = ready - blocksOut;
        for (int i = 0; i < fresh; i++, blocksOut++) {
            played.add(out.blockPower(blocksOut));
            double atDb = steeredDb + (gainDb - steeredDb) * (i + 0.5) / fresh;
            thought = KEEP * thought + LoudnessMeter.power(foresight.lufs(blocksOut, atDb));
            found = KEEP * found + out.blockPower(blocksOut);
        }
        steeredDb = gainDb;
        biasDb = Math.max(-MOST_BIAS_DB, Math.min(MOST_BIAS_DB, ratioDb(found, thought)));
    }

    /** How much louder the mix is than its forecast, in dB. */
    private double scaleDb() {
        double known = mixPower + priorPower;
        double thought = forecastPower + priorPower;
        return ratioDb(known, thought);
    }

    private static double ratioDb(double power, double reference) {
        return power > 1e-12 && reference > 1e-12 ? 10 * StrictMath.log10(power / reference) : 0;
    }

    /**
     * The one gain that would bring the whole piece to the target; {@code otherwise} when nothing
     * is known of it.
     */
    private double suitable(double scaleDb, double otherwise) {
        double low = -MOST_GAIN_DB;
        double high = MOST_GAIN_DB;
        if (whole(scaleDb, high) <= LoudnessMeter.SILENCE_LUFS) {
            return otherwise;
        }
        for (int i = 0; i < 24; i++) {
            double middle = (low + high) / 2;
            if (whole(scaleDb, middle) < target.levelLufs()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private double whole(double scaleDb, double gainDb) {
        whole.clear();
        play(0, gainDb);
        takeAway.play(future, gainDb + scaleDb, whole);
        return whole.integratedLufs();
    }

    /** Adds the blocks that are known to the whole as they will come out. */
    private void play(int fromBlock, double gainDb) {
        for (int block = fromBlock; block < known; block++) {
            whole.add(foresight.lufs(block, gainDb) + biasDb, 1);
        }
    }

    /**
     * The gain for the rest that costs least: quadratic in the final error and in the distance from
     * {@code suitable}.
     */
    private double best(double scaleDb, double suitable) {
        int steps = (int) Math.rint(MOST_STRAY_DB / STRAY_STEP_DB);
        double best = suitable;
        double least = Double.POSITIVE_INFINITY;
        for (int i = -steps; i <= steps; i++) {
            double stray = i * STRAY_STEP_DB;
            whole.copyFrom(played);
            play(blocksOut, suitable + stray);
            takeAway.play(future, suitable + stray + scaleDb, whole);
            double error = (whole.integratedLufs() - target.levelLufs()) / TOLERANCE_LU;
            double cost = error * error + stray * stray / (MOST_STRAY_DB * MOST_STRAY_DB);
            if (cost < least) {
                least = cost;
                best = suitable + stray;
            }
        }
        return best;
    }
}

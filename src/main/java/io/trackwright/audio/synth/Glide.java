package io.trackwright.audio.synth;

/** The pitch of a note that slides in from another key: straight in cents, over a set time. */
final class Glide {
    private final double ticks;
    private double key;
    private double target;
    private double step;

    Glide(double tickRateHz, double glideMs) {
        ticks = Math.max(1, glideMs * 0.001 * tickRateHz);
    }

    void start(Note note) {
        key = note.glideFromKey();
        target = note.key();
        step = (target - key) / ticks;
    }

    /** Starts away from the key by an interval in cents, as a scoop does. */
    void start(Note note, double scoopCents) {
        start(note);
        if (key == target) {
            key = target + 0.01 * scoopCents;
            step = (target - key) / ticks;
        }
    }

    /** Advances one tick; returns the pitch in Hz. */
    double next() {
        double hz = Tuning.hz(key);
        key = Math.abs(target - key) <= Math.abs(step) ? target : key + step;
        return hz;
    }
}

package io.trackwright.audio.soundfont;

/**
 * A place in a sample that moves on and may go round in its loop. Frames count from the sample's
 * first.
 */
final class PlayHead {
    private static final long FRACTION = 0xffffffffL;

    private long start;
    private int end;
    private int loopStart;
    private int loopEnd;
    private boolean looping;
    private boolean turned;
    private long position;

    /**
     * To the first frame.
     *
     * @param start where the sample begins in its store
     * @param end its length
     * @param loopStart first frame of the loop
     * @param loopEnd one after its last; no loop unless {@code 0 <= loopStart < loopEnd <= end}
     */
    void place(long start, int end, int loopStart, int loopEnd, boolean loop) {
        this.start = start;
        this.end = end;
        this.loopStart = loopStart;
        this.loopEnd = loopEnd;
        looping = loop && loopStart >= 0 && loopStart < loopEnd && loopEnd <= end;
        turned = false;
        position = 0;
    }

    /** Leaves the loop when its end comes. */
    void leave() {
        looping = false;
    }

    /** Moves on by frames in 2⁻³². */
    void advance(long step) {
        position += step;
        long last = (long) loopEnd << 32;
        if (looping && position >= last) {
            long first = (long) loopStart << 32;
            position = first + (position - first) % (last - first);
            turned = true;
        } else if (position >>> 32 > end + Kernel.MOST_TAPS) {
            position = (long) (end + Kernel.MOST_TAPS) << 32;
        }
    }

    /** True when only silence follows. */
    boolean ended() {
        return !looping && frame() >= end + Kernel.MOST_TAPS / 2;
    }

    int frame() {
        return (int) (position >>> 32);
    }

    long fraction() {
        return position & FRACTION;
    }

    long start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The frame of the sample that is heard at {@code frame}, which may be beyond the loop. */
    int folded(int frame) {
        if (looping && frame >= loopEnd) {
            return loopStart + (frame - loopStart) % (loopEnd - loopStart);
        }
        if (turned && frame < loopStart) {
            return loopEnd - 1 - (loopStart - 1 - frame) % (loopEnd - loopStart);
        }
        return frame;
    }

    /** How many frames from a folded one on lie side by side. */
    int straight(int frame) {
        if (frame < 0) {
            return -frame;
        }
        if (looping || (turned && frame < loopEnd)) {
            return turned && frame < loopStart ? loopStart - frame : loopEnd - frame;
        }
        return frame < end ? end - frame : Integer.MAX_VALUE;
    }
}

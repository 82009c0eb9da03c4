package io.trackwright.service.pipeline;

/** A file that cannot be had: never, or not yet. */
public final class NotAvailable extends RuntimeException {
    private final boolean later;

    public NotAvailable(String why, boolean later) {
        super(why, null, false, false);
        this.later = later;
    }

    /** True when asking again later may help. */
    public boolean later() {
        return later;
    }
}

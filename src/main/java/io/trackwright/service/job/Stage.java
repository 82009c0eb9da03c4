package io.trackwright.service.job;

/** The five stages, in their order. */
public enum Stage {
    PARSE("parsing"),
    COMPOSE("composing"),
    SYNTHESIZE("synthesizing"),
    MASTER("mastering"),
    QA("checking");

    private final String activity;

    Stage(String activity) {
        this.activity = activity;
    }

    /** The job's status while the stage runs. */
    public String activity() {
        return activity;
    }
}

package io.trackwright.production.render;

/** The engine that turns a request into bytes. */
public final class Engine {
    /** Rises whenever the same request and seed would give other bytes. */
    public static final String VERSION = "0.2.0";

    private Engine() {}
}

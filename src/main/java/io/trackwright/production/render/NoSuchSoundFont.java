package io.trackwright.production.render;

/** A sound font that is asked for is not on this machine. The message is for who asked. */
public final class NoSuchSoundFont extends RuntimeException {
    public NoSuchSoundFont(String message) {
        super(message);
    }
}

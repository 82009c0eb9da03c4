package io.trackwright.production.genre;

import io.trackwright.audio.effect.Ducker;
import io.trackwright.audio.effect.EffectSettings;
import io.trackwright.audio.effect.Equalizer;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.mix.ChannelStrip;
import io.trackwright.audio.mix.Send;
import io.trackwright.audio.synth.Patch;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.production.render.Palette;
import java.util.ArrayList;
import java.util.List;

/**
 * One channel of a palette, written as a producer says it: who plays, how loud, where, cut below,
 * what shapes it, what it is sent to, whether it steps back for the kick.
 */
final class Desk {
    private final Role role;
    private final InstrumentFamily family;
    private final Patch patch;
    private double gainDb;
    private double pan;
    private final List<EffectSettings> inserts = new ArrayList<>();
    private final List<Send> sends = new ArrayList<>();
    private Ducker.Settings ducking = Ducker.Settings.NONE;

    private Desk(Role role, InstrumentFamily family, Patch patch) {
        this.role = role;
        this.family = family;
        this.patch = patch;
    }

    /** A channel for a role played on any instrument within {@code family}. */
    static Desk channel(Role role, InstrumentFamily family, Patch patch) {
        return new Desk(role, family, patch);
    }

    /** The fader. */
    Desk at(double gainDb) {
        this.gainDb = gainDb;
        return this;
    }

    /** −1 (left) .. 1 (right). */
    Desk pan(double pan) {
        this.pan = pan;
        return this;
    }

    /** An equalizer next in the chain. */
    Desk eq(Band... bands) {
        inserts.add(Equalizer.Settings.of(bands));
        return this;
    }

    /** An effect next in the chain. */
    Desk through(EffectSettings effect) {
        inserts.add(effect);
        return this;
    }

    /** Effects next in the chain, one after the other. */
    Desk through(List<EffectSettings> chain) {
        inserts.addAll(chain);
        return this;
    }

    /** A tap after the fader. */
    Desk send(String bus, double gainDb) {
        sends.add(new Send(bus, gainDb));
        return this;
    }

    /** Steps back for every kick. */
    Desk duck(double depthDb, double releaseMs) {
        ducking = new Ducker.Settings(depthDb, 4, 20, releaseMs);
        return this;
    }

    Palette.Slot done() {
        return new Palette.Slot(
                role,
                family,
                patch,
                new ChannelStrip.Settings(gainDb, pan, inserts, sends, ducking));
    }
}

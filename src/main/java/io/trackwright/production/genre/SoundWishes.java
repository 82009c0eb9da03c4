package io.trackwright.production.genre;

import io.trackwright.audio.effect.Amplifier;
import io.trackwright.audio.effect.Chorus;
import io.trackwright.audio.effect.Ducker;
import io.trackwright.audio.effect.EffectSettings;
import io.trackwright.audio.effect.Equalizer;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Saturator;
import io.trackwright.audio.effect.StereoWidth;
import io.trackwright.audio.effect.TapeDelay;
import io.trackwright.audio.effect.TapeFlutter;
import io.trackwright.audio.effect.TransientShaper;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.mix.ChannelStrip;
import io.trackwright.audio.mix.Send;
import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Flavour.Treatment;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.Playing.Balance;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.production.render.Palette;
import io.trackwright.production.render.Palette.Slot;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The producer's wishes of a brief at the desk: less of one player, more of another, drenched or
 * dry, taped, pumping, the sound of a decade. A genre's palette and mastering stay as they are when
 * nothing is asked.
 */
public final class SoundWishes {
    /** A step at the fader that everybody hears; the composer's player plays softer too. */
    private static final double BALANCE_DB = 2.5;

    /** What is left of the width when mono is asked for: a record of then, not one speaker. */
    private static final double NARROW = 0.15;

    private static final String ECHO = "echo";
    private static final Set<Role> LOW = EnumSet.of(Role.BASS, Role.MID_BASS);
    private static final Set<Role> BEATS = EnumSet.of(Role.DRUMS, Role.PERCUSSION);
    private static final Set<Role> ECHOED = EnumSet.of(Role.LEAD, Role.CHORDS, Role.ARPEGGIO);

    private final MusicBrief brief;
    private final Set<Treatment> asked = EnumSet.noneOf(Treatment.class);
    private final double beatMs;

    /**
     * @param bpm the tempo the piece begins with, for what pumps and echoes in time
     */
    public SoundWishes(MusicBrief brief, double bpm) {
        this.brief = brief;
        brief.flavour().treatments().forEach(t -> asked.add(t.value()));
        brief.flavour().decades().forEach(d -> asked.addAll(ofDecade(d.value())));
        beatMs = 60_000 / bpm;
    }

    /** What a decade's records have in common. */
    private static Set<Treatment> ofDecade(int decade) {
        return switch (decade) {
            case 1940, 1950 -> EnumSet.of(Treatment.MONO, Treatment.TAPE);
            case 1960, 1970 -> EnumSet.of(Treatment.TAPE);
            case 1980 -> EnumSet.of(Treatment.REVERB, Treatment.WIDE);
            default -> EnumSet.noneOf(Treatment.class);
        };
    }

    /** The palette with every wish in it. */
    public Palette palette(Palette plain) {
        if (asked.isEmpty() && brief.playing().balances().isEmpty()) {
            return plain;
        }
        return new Palette(plain.slots(), plain.house(), busses(plain), plain.retouch())
                .with(this::slot);
    }

    /** Brighter or darker on the whole. */
    public MasteringTarget mastering(MasteringTarget plain) {
        List<Band> tone = new ArrayList<>(plain.tone());
        if (asked.contains(Treatment.BRIGHT)) {
            tone.add(Band.highShelf(6_000, 2.5));
        }
        if (asked.contains(Treatment.DARK)) {
            tone.add(Band.highShelf(4_500, -3));
        }
        return tone.size() == plain.tone().size() ? plain : plain.withTone(tone);
    }

    private List<Bus.Settings> busses(Palette plain) {
        List<Bus.Settings> busses = new ArrayList<>(plain.busses());
        boolean there = busses.stream().anyMatch(b -> b.name().equals(ECHO));
        if (asked.contains(Treatment.DELAY) && !there) {
            double dotted = 0.75 * beatMs;
            busses.add(Bus.Settings.of(ECHO, TapeDelay.Settings.echoes(dotted, beatMs, 0.45)));
        }
        if (asked.contains(Treatment.MONO)) {
            busses.replaceAll(SoundWishes::narrowed);
        }
        return busses;
    }

    private static Bus.Settings narrowed(Bus.Settings bus) {
        List<EffectSettings> inserts = new ArrayList<>(bus.inserts());
        inserts.add(new StereoWidth.Settings(NARROW, 200));
        return new Bus.Settings(bus.name(), bus.gainDb(), inserts, bus.ducking());
    }

    private Slot slot(Part part, Slot slot) {
        ChannelStrip.Settings strip = slot.strip();
        return new Slot(
                slot.role(),
                slot.family(),
                slot.patch(),
                new ChannelStrip.Settings(
                        Math.clamp(strip.gainDb() + balanceDb(part), -60, 24),
                        asked.contains(Treatment.MONO) ? NARROW * strip.pan() : strip.pan(),
                        inserts(part.role(), strip.inserts()),
                        sends(part.role(), strip.sends()),
                        ducking(part.role(), strip.ducking())));
    }

    private double balanceDb(Part part) {
        double gainDb = 0;
        for (Choice<Balance> wish : brief.playing().balances()) {
            if (meant(part, wish.value())) {
                gainDb += wish.value().change() * BALANCE_DB;
            }
        }
        return gainDb;
    }

    /** "Less bass" is said of whoever plays the bass. */
    private static boolean meant(Part part, Balance wish) {
        boolean bass = wish.instrument() == InstrumentFamily.BASS;
        return part.instrument().within(wish.instrument()) || bass && LOW.contains(part.role());
    }

    private List<EffectSettings> inserts(Role role, List<EffectSettings> plain) {
        List<EffectSettings> chain = new ArrayList<>(plain);
        if (asked.contains(Treatment.CLEAN)) {
            chain.removeIf(
                    e -> e instanceof Saturator.Settings || e instanceof TapeFlutter.Settings);
            chain.replaceAll(e -> e instanceof Amplifier.Settings ? Amplifier.Settings.clean() : e);
        }
        if (asked.contains(Treatment.DISTORTION) && role != Role.PAD && role != Role.TEXTURE) {
            chain.add(new Saturator.Settings(LOW.contains(role) ? 9 : 14, 0.5, -4, 0.7));
        }
        if (asked.contains(Treatment.TAPE)) {
            chain.add(Saturator.Settings.of(4, 0.6));
            chain.add(Equalizer.Settings.of(Band.highCut(11_000)));
            if (!BEATS.contains(role) && !LOW.contains(role)) {
                chain.add(new TapeFlutter.Settings(5, 2));
            }
        }
        if (asked.contains(Treatment.PUNCHY) && BEATS.contains(role)) {
            chain.add(new TransientShaper.Settings(4, -1));
        }
        if (asked.contains(Treatment.MONO)) {
            chain.add(new StereoWidth.Settings(NARROW, 200));
        } else if (asked.contains(Treatment.WIDE) && !LOW.contains(role) && !BEATS.contains(role)) {
            chain.add(role == Role.LEAD ? Chorus.Settings.wide(0.2) : Chorus.Settings.wide(0.35));
            chain.add(new StereoWidth.Settings(1.3, 200));
        }
        return chain;
    }

    private List<Send> sends(Role role, List<Send> plain) {
        List<Send> sends = new ArrayList<>();
        for (Send send : plain) {
            boolean room = !send.bus().equals(ECHO);
            double change = asked.contains(Treatment.DRY) ? -9 : 0;
            change += asked.contains(Treatment.REVERB) && room ? 5 : 0;
            change += asked.contains(Treatment.DELAY) && !room ? 4 : 0;
            sends.add(new Send(send.bus(), Math.clamp(send.gainDb() + change, -60, 6)));
        }
        tap(sends, HouseBand.SPACE, asked.contains(Treatment.REVERB) && !LOW.contains(role), -14);
        tap(sends, ECHO, asked.contains(Treatment.DELAY) && ECHOED.contains(role), -9);
        return sends;
    }

    private static void tap(List<Send> sends, String bus, boolean wanted, double gainDb) {
        if (wanted && sends.stream().noneMatch(s -> s.bus().equals(bus))) {
            sends.add(new Send(bus, gainDb));
        }
    }

    private Ducker.Settings ducking(Role role, Ducker.Settings plain) {
        boolean still = BEATS.contains(role) || role == Role.TRANSITION;
        if (!asked.contains(Treatment.SIDECHAIN) || still || plain.depthDb() >= 8) {
            return plain;
        }
        return new Ducker.Settings(
                LOW.contains(role) ? 6 : 8, 4, 20, Math.clamp(0.6 * beatMs, 60, 500));
    }
}

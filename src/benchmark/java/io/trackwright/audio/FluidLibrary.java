package io.trackwright.audio;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** FluidSynth's library as installed, in this process, so that only its rendering is timed. */
final class FluidLibrary {
    private static final Arena ARENA = Arena.global();
    private static final int MOST_FRAMES = 48_000;
    private static final int ALL_CHANNELS = -1;

    private final SymbolLookup library =
            SymbolLookup.libraryLookup(System.mapLibraryName("fluidsynth") + ".3", ARENA);
    private final MemorySegment synth;
    private final MethodHandle noteOn =
            function("fluid_synth_noteon", ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT);
    private final MethodHandle soundsOff =
            function("fluid_synth_all_sounds_off", ADDRESS, JAVA_INT);
    private final MethodHandle programChange =
            function("fluid_synth_program_change", ADDRESS, JAVA_INT, JAVA_INT);
    private final MethodHandle voiceCount = function("fluid_synth_get_active_voice_count", ADDRESS);
    private final MethodHandle write =
            function(
                    "fluid_synth_write_float",
                    ADDRESS,
                    JAVA_INT,
                    ADDRESS,
                    JAVA_INT,
                    JAVA_INT,
                    ADDRESS,
                    JAVA_INT,
                    JAVA_INT);
    private final MemorySegment left = ARENA.allocate(4L * MOST_FRAMES);
    private final MemorySegment right = ARENA.allocate(4L * MOST_FRAMES);

    /**
     * @param effects with reverb and chorus
     * @param interpolationOrder 4, as it comes, or 7
     */
    FluidLibrary(Path font, int rateHz, boolean effects, int interpolationOrder) throws Throwable {
        MethodHandle create =
                Linker.nativeLinker()
                        .downcallHandle(
                                library.findOrThrow("new_fluid_settings"),
                                FunctionDescriptor.of(ADDRESS));
        MemorySegment settings = (MemorySegment) create.invokeExact();
        MethodHandle set = function("fluid_settings_setint", ADDRESS, ADDRESS, JAVA_INT);
        for (String unit : new String[] {"synth.reverb.active", "synth.chorus.active"}) {
            int _ = (int) set.invokeExact(settings, ARENA.allocateFrom(unit), effects ? 1 : 0);
        }
        int _ =
                (int)
                        function("fluid_settings_setnum", ADDRESS, ADDRESS, JAVA_DOUBLE)
                                .invokeExact(
                                        settings,
                                        ARENA.allocateFrom("synth.sample-rate"),
                                        (double) rateHz);
        MethodHandle build =
                Linker.nativeLinker()
                        .downcallHandle(
                                library.findOrThrow("new_fluid_synth"),
                                FunctionDescriptor.of(ADDRESS, ADDRESS));
        synth = (MemorySegment) build.invokeExact(settings);
        int loaded =
                (int)
                        function("fluid_synth_sfload", ADDRESS, ADDRESS, JAVA_INT)
                                .invokeExact(synth, ARENA.allocateFrom(font.toString()), 1);
        if (loaded < 0) {
            throw new IllegalStateException("FluidSynth cannot load " + font);
        }
        int _ =
                (int)
                        function("fluid_synth_set_interp_method", ADDRESS, JAVA_INT, JAVA_INT)
                                .invokeExact(synth, ALL_CHANNELS, interpolationOrder);
    }

    private MethodHandle function(String name, MemoryLayout... parameters) {
        return Linker.nativeLinker()
                .downcallHandle(
                        library.findOrThrow(name), FunctionDescriptor.of(JAVA_INT, parameters));
    }

    /** Ends all notes and selects a program. */
    void silence(int program) throws Throwable {
        int _ = (int) soundsOff.invokeExact(synth, 0);
        int _ = (int) programChange.invokeExact(synth, 0, program);
        render(MOST_FRAMES / 10);
    }

    void start(int key, int velocity) throws Throwable {
        int _ = (int) noteOn.invokeExact(synth, 0, key, velocity);
    }

    int voices() throws Throwable {
        return (int) voiceCount.invokeExact(synth);
    }

    void render(int frames) throws Throwable {
        int _ = (int) write.invokeExact(synth, frames, left, 0, 1, right, 0, 1);
    }
}

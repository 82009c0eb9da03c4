package io.trackwright;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.effect.Effect;
import io.trackwright.audio.effect.EffectSettings;
import io.trackwright.audio.soundfont.FontSketch;
import io.trackwright.audio.soundfont.SampledInstrument;
import io.trackwright.audio.synth.Instrument;
import io.trackwright.audio.synth.Note;
import io.trackwright.audio.synth.Patch;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.production.genre.Genre;
import io.trackwright.production.genre.Genres;
import io.trackwright.production.qa.Check;
import io.trackwright.production.qa.Checks;
import io.trackwright.production.render.Palette;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is written is also reachable: on its shelf, or in a palette. */
class ShelfTest {
    private static final AudioSpec SPEC = new AudioSpec(44_100, 256);

    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("io.trackwright.audio", "io.trackwright.production");

    @Test
    void everyGenreIsOnTheShelf() throws ReflectiveOperationException {
        List<GenreName> shelf = Genres.all().stream().map(Genre::name).toList();
        assertEquals(shelf.size(), Set.copyOf(shelf).size(), "two genres of one name");
        Set<String> orphans = new TreeSet<>();
        int makers = 0;
        for (JavaClass type : CODE) {
            if (!type.getPackageName().equals("io.trackwright.production.genre")
                    || type.isEquivalentTo(Genres.class)) {
                continue;
            }
            List<GenreName> made = new ArrayList<>();
            presets(type.reflect(), Genre.class).forEach(genre -> made.add(((Genre) genre).name()));
            presets(type.reflect(), GenreProfile.class)
                    .forEach(p -> made.add(((GenreProfile) p).name()));
            makers += made.isEmpty() ? 0 : 1;
            if (!shelf.containsAll(made)) {
                orphans.add(type.getName());
            }
        }
        assertEquals(Set.of(), orphans);
        assertEquals(shelf.size(), makers, "one file per genre");
        assertTrue(shelf.contains(Genres.fallback()), "the fallback is not on the shelf");
    }

    @Test
    void everyCheckIsOnTheShelf() {
        Set<String> shelf =
                new TreeSet<>(
                        Checks.all().stream().map(check -> check.getClass().getName()).toList());
        assertEquals(implementations(Check.class), shelf);
        List<String> names = Checks.all().stream().map(Check::name).toList();
        assertEquals(names.size(), Set.copyOf(names).size(), "two checks of one name");
        names.forEach(name -> assertTrue(name.matches("[a-z]+(_[a-z]+)*"), name));
    }

    @Test
    void everyPatchIsInAPaletteAndPlays() {
        Set<String> played = new TreeSet<>();
        for (Object value : sounds()) {
            if (value instanceof Patch patch) {
                Instrument instrument = patch.build(SPEC, 1);
                instrument.start(Note.of(60, 0.8f, 128));
                StereoBlock block = new StereoBlock(256);
                instrument.render(block, 0, 256);
                finite(block, patch);
                played.add(patch.getClass().getName());
            }
        }
        Set<String> orphans = implementations(Patch.class);
        orphans.removeAll(played);
        assertEquals(Set.of(), orphans, "patches that no palette uses");
    }

    @Test
    void everyEffectIsInUseAndBuilds() throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>(sounds());
        for (JavaClass type : CODE) {
            if (type.isAssignableTo(EffectSettings.class)) {
                values.addAll(presets(type.reflect(), EffectSettings.class));
            }
        }
        Set<String> built = new TreeSet<>();
        for (Object value : values) {
            if (value instanceof EffectSettings settings) {
                Effect effect = settings.build(SPEC);
                StereoBlock block = new StereoBlock(256);
                block.left[0] = 0.5f;
                effect.process(block);
                finite(block, settings);
                built.add(settings.getClass().getName());
            }
        }
        Set<String> orphans = implementations(EffectSettings.class);
        orphans.removeAll(built);
        assertEquals(Set.of(), orphans, "effects in no palette and without a preset");
    }

    /** Names of all classes that implement the type. */
    private static Set<String> implementations(Class<?> kind) {
        Set<String> names =
                CODE.stream()
                        .filter(type -> type.isAssignableTo(kind) && !type.isInterface())
                        .map(JavaClass::getName)
                        .collect(toCollection(TreeSet::new));
        assertFalse(names.isEmpty(), "no " + kind.getSimpleName() + " found");
        return names;
    }

    /**
     * Every value inside the palettes: slots, the sounds of last resort, strips, busses, what they
     * hold.
     */
    private static List<Object> sounds() {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Object> found = new ArrayList<>();
        for (Genre genre : Genres.all()) {
            Palette palette = genre.palette(genre.profile().defaultBpm());
            collect(palette, seen, found);
            collect(genre.mastering(), seen, found);
            for (Role role : Role.values()) {
                for (InstrumentFamily family : InstrumentFamily.values()) {
                    collect(palette.house().slot(role, family), seen, found);
                }
            }
        }
        found.add(SampledInstrument.Patch.of(FontSketch.small().presets().getFirst()));
        return found;
    }

    private static void collect(Object value, Set<Object> seen, List<Object> found) {
        switch (value) {
            case Iterable<?> many -> many.forEach(each -> collect(each, seen, found));
            case Map<?, ?> map -> map.values().forEach(each -> collect(each, seen, found));
            case Object[] array -> {
                for (Object each : array) {
                    collect(each, seen, found);
                }
            }
            default -> {
                if ((value instanceof Record
                                || value instanceof Patch
                                || value instanceof EffectSettings)
                        && seen.add(value)) {
                    found.add(value);
                    parts(value).forEach(part -> collect(part, seen, found));
                }
            }
        }
    }

    private static List<Object> parts(Object value) {
        if (!(value instanceof Record)) {
            return List.of();
        }
        List<Object> parts = new ArrayList<>();
        try {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                parts.add(accessor.invoke(value));
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    /**
     * What a class offers ready-made: its static fields and static methods without parameters, of a
     * kind.
     */
    private static List<Object> presets(Class<?> type, Class<?> kind)
            throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && kind.isAssignableFrom(field.getType())) {
                field.setAccessible(true);
                values.add(field.get(null));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 0
                    && !method.isSynthetic()
                    && kind.isAssignableFrom(method.getReturnType())) {
                method.setAccessible(true);
                values.add(method.invoke(null));
            }
        }
        return values;
    }

    private static void finite(StereoBlock block, Object source) {
        for (int i = 0; i < block.frames(); i++) {
            assertTrue(
                    Float.isFinite(block.left[i]) && Float.isFinite(block.right[i]),
                    source::toString);
        }
    }
}

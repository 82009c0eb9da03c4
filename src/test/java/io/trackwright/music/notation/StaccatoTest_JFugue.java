package io.trackwright.music.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.trackwright.Oracle;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Score;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JFugue's own parser (Debian's libjfugue-java) hears the same notes. */
class StaccatoTest_JFugue {
    private static final Path JAR =
            Path.of(System.getProperty("jfugue.jar", "/usr/share/java/jfugue.jar"));

    private record Heard(int voice, int pitch, long ticks, int velocity) {}

    @ParameterizedTest
    @MethodSource("io.trackwright.music.notation.Shelf#scores")
    void hearsTheSameNotes(Score score) throws Exception {
        Oracle.needsFile(JAR);
        List<Heard> written = new ArrayList<>();
        Transcription own = Staccato.read(Staccato.write(score), StaccatoTest.MOST);
        for (int i = 0; i < score.parts().size(); i++) {
            Part part = score.parts().get(i);
            int voice = own.tracks().get(i).channel();
            StaccatoTest.strokes(part)
                    .forEach(
                            s ->
                                    written.add(
                                            new Heard(
                                                    voice,
                                                    s.pitch(),
                                                    s.durationTicks(),
                                                    s.velocity())));
        }
        List<Heard> heard = new ArrayList<>(heard(Staccato.write(score)));
        List<Heard> missing = new ArrayList<>(written);
        heard.forEach(missing::remove);
        written.forEach(heard::remove);
        assertEquals(List.of(), sorted(missing).stream().limit(9).toList());
        assertEquals(List.of(), sorted(heard).stream().limit(9).toList());
    }

    private static List<Heard> sorted(List<Heard> notes) {
        return notes.stream()
                .sorted(
                        Comparator.comparingInt(Heard::voice)
                                .thenComparingInt(Heard::pitch)
                                .thenComparingLong(Heard::ticks)
                                .thenComparingInt(Heard::velocity))
                .toList();
    }

    private static List<Heard> heard(String text) throws Exception {
        List<Heard> heard = new ArrayList<>();
        try (URLClassLoader jar = new URLClassLoader(new URL[] {JAR.toUri().toURL()})) {
            Class<?> listener = jar.loadClass("org.jfugue.ParserListener");
            Class<?> pattern = jar.loadClass("org.jfugue.Pattern");
            Object parser =
                    jar.loadClass("org.jfugue.MusicStringParser").getConstructor().newInstance();
            int[] voice = {0};
            InvocationHandler events =
                    (proxy, method, values) -> {
                        if (method.getName().equals("voiceEvent")) {
                            voice[0] = number(values[0], "getVoice");
                        } else if (method.getName().endsWith("oteEvent")
                                && !(boolean) get(values[0], "isRest")) {
                            double whole = (double) get(values[0], "getDecimalDuration");
                            heard.add(
                                    new Heard(
                                            voice[0],
                                            number(values[0], "getValue"),
                                            Math.round(whole * 3840),
                                            number(values[0], "getAttackVelocity")));
                        }
                        return method.getName().equals("equals") ? proxy == values[0] : null;
                    };
            Object ear = Proxy.newProxyInstance(jar, new Class<?>[] {listener}, events);
            parser.getClass().getMethod("addParserListener", listener).invoke(parser, ear);
            Object notes = pattern.getConstructor(String.class).newInstance(text);
            parser.getClass().getMethod("parse", pattern).invoke(parser, notes);
        }
        return heard;
    }

    private static Object get(Object from, String name) throws ReflectiveOperationException {
        return from.getClass().getMethod(name).invoke(from);
    }

    private static int number(Object from, String name) throws ReflectiveOperationException {
        return ((Number) get(from, name)).intValue();
    }
}

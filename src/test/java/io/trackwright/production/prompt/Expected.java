package io.trackwright.production.prompt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.trackwright.music.theory.InstrumentFamily;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A prompt of the collection and what a musician takes from it. */
record Expected(
        String id, String prompt, JsonNode expect, JsonNode accept, boolean hard, JsonNode extra) {
    private static final Map<String, String> SYNONYMS =
            Map.ofEntries(
                    Map.entry("hi_hats", "HI_HAT"),
                    Map.entry("claps", "CLAP"),
                    Map.entry("vinyl_crackle", "VINYL_NOISE"),
                    Map.entry("808_bass", "BOOM_BASS"),
                    Map.entry("acoustic_guitar", "STEEL_GUITAR"),
                    Map.entry("fiddle", "VIOLIN"),
                    Map.entry("wobble_bass", "SYNTH_BASS"),
                    Map.entry("vocal_chops", "VOCALS"),
                    Map.entry("orchestra", "ORCHESTRAL"),
                    Map.entry("keyboard", "KEYS"),
                    Map.entry("pizzicato_strings", "STRINGS"),
                    Map.entry("arpeggiator", "SYNTH_PLUCK"),
                    Map.entry("slide_guitar", "ELECTRIC_GUITAR"),
                    Map.entry("banjo", "STEEL_GUITAR"),
                    Map.entry("pedal_steel", "STEEL_GUITAR"),
                    Map.entry("ukulele", "NYLON_GUITAR"),
                    Map.entry("tin_whistle", "FLUTE"),
                    Map.entry("organ_bass", "SYNTH_BASS"),
                    Map.entry("pizzicato", "STRINGS"),
                    Map.entry("shaker", "PERCUSSION"),
                    Map.entry("tambourine", "PERCUSSION"),
                    Map.entry("cowbell", "PERCUSSION"),
                    Map.entry("congas", "PERCUSSION"),
                    Map.entry("dhol", "HAND_DRUMS"),
                    Map.entry("bodhran", "HAND_DRUMS"));

    static List<Expected> all(String resource) {
        ObjectMapper json = new ObjectMapper();
        List<Expected> out = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Expected.class.getResourceAsStream(resource)),
                                StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                JsonNode n = json.readTree(line);
                boolean hard = n.path("tags").toString().contains("\"hard\"");
                out.add(
                        new Expected(
                                n.path("id").asText(),
                                n.path("prompt").asText(),
                                n.path("expect"),
                                n.path("accept"),
                                hard,
                                n.path("extra")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }

    /** What is expected in a field, or else accepted; missing when the musician is silent. */
    List<JsonNode> answers(String field) {
        List<JsonNode> out = new ArrayList<>();
        if (expect.has(field)) {
            out.add(expect.get(field));
        }
        accept.path(field).forEach(out::add);
        return out;
    }

    JsonNode field(String name) {
        return expect.has(name) ? expect.get(name) : MissingNode.getInstance();
    }

    /** The families we have for the names of a list. */
    List<InstrumentFamily> families(String field) {
        return field(field).valueStream().flatMap(n -> known(n.asText())).toList();
    }

    /** The family of a name; fails when we have none. */
    static InstrumentFamily family(String name) {
        return known(name).findFirst().orElseThrow();
    }

    private static Stream<InstrumentFamily> known(String name) {
        String constant = SYNONYMS.getOrDefault(name, name.toUpperCase(Locale.ROOT));
        return Stream.of(InstrumentFamily.values()).filter(f -> f.name().equals(constant));
    }
}

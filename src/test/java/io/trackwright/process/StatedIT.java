package io.trackwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.Track;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a prompt states holds in every genre, in every file: tempo, key, metre, length, and what
 * must not sound.
 */
class StatedIT {
    private static final List<String> GENRES =
            List.of(
                    "Drum and bass",
                    "House",
                    "Lo-fi hip hop",
                    "Jazz swing",
                    "Romantic piano",
                    "Cinematic");
    private static final int WAV_HEADER_BYTES = 44;
    private static final int FRAME_BYTES = 6;
    private static final int SET_TEMPO = 0x51;
    private static final int TIME_SIGNATURE = 0x58;
    private static final int KEY_SIGNATURE = 0x59;

    @TempDir Path dir;

    @Test
    void everythingStatedHolds() throws Exception {
        try (ServiceProcess service = new ServiceProcess(dir)) {
            Map<String, String> ids = new LinkedHashMap<>();
            for (String genre : GENRES) {
                ids.put(
                        genre,
                        service.create(
                                genre
                                        + ", 103 bpm, D minor, in 3/4, 14.5 seconds, no piano, no drums",
                                3));
            }
            for (String genre : GENRES) {
                JsonNode job = service.awaitEnd(ids.get(genre), Duration.ofMinutes(4));
                assertEquals("succeeded", job.path("status").asText(), genre + job);
                check(service, genre, job);
            }
        }
    }

    private static void check(ServiceProcess service, String genre, JsonNode job) throws Exception {
        String id = job.path("id").asText();
        JsonNode brief = job.path("brief");
        assertEquals(103, brief.path("tempoBpm").path("value").asDouble(), genre);
        assertEquals("STATED", brief.path("tempoBpm").path("source").asText(), genre);
        assertEquals("D minor", brief.path("key").path("value").asText(), genre);
        assertEquals("3/4", brief.path("timeSignature").path("value").asText(), genre);
        assertEquals(14.5, brief.path("lengthSeconds").path("value").asDouble(), genre);

        assertFalse(job.path("parts").isEmpty(), genre);
        for (JsonNode part : job.path("parts")) {
            assertFalse(
                    List.of("piano", "drums", "kick", "snare", "hi_hat", "cymbals", "taiko")
                            .contains(part.path("instrument").asText()),
                    genre + part);
        }
        long frames = (service.file(id, "master.wav").length - WAV_HEADER_BYTES) / FRAME_BYTES;
        assertEquals(14.5, frames / 44_100.0, 0.05, genre);
        checkStems(genre, job, service.file(id, "stems.zip"));
        checkMidi(
                genre,
                MidiSystem.getSequence(new ByteArrayInputStream(service.file(id, "score.mid"))));
    }

    private static void checkStems(String genre, JsonNode job, byte[] zip) throws IOException {
        int stems = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                stems++;
                assertFalse(
                        e.getName().contains("drum") || e.getName().contains("piano"), genre + e);
            }
        }
        assertTrue(stems >= job.path("parts").size(), genre + " has a stem for every part");
    }

    private static void checkMidi(String genre, Sequence sequence) {
        boolean tempo = false;
        boolean metre = false;
        boolean key = false;
        for (Track track : sequence.getTracks()) {
            for (int i = 0; i < track.size(); i++) {
                MidiEvent event = track.get(i);
                if (event.getMessage() instanceof MetaMessage meta) {
                    byte[] data = meta.getData();
                    switch (meta.getType()) {
                        case SET_TEMPO -> {
                            int micros =
                                    (data[0] & 255) << 16 | (data[1] & 255) << 8 | data[2] & 255;
                            assertEquals(60_000_000.0 / 103, micros, 1, genre);
                            tempo = true;
                        }
                        case TIME_SIGNATURE -> {
                            assertEquals(3, data[0], genre);
                            assertEquals(2, data[1], genre);
                            metre = true;
                        }
                        case KEY_SIGNATURE -> {
                            assertEquals(-1, data[0], genre);
                            assertEquals(1, data[1], genre);
                            key = true;
                        }
                        default -> {}
                    }
                }
            }
        }
        assertTrue(tempo && metre && key, genre);
    }
}

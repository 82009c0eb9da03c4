package io.trackwright.service.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.trackwright.production.render.SoundEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Every number that an operator may want to turn. {@code application.properties} says why each has
 * the value it has.
 */
@ConfigMapping(prefix = "trackwright")
public interface TrackwrightConfig {
    /** Where everything is kept that must outlive the process. */
    Path dataDir();

    Limits limits();

    Compute compute();

    Compose compose();

    Stages stages();

    Events events();

    Qa qa();

    Llm llm();

    SoundSource sound();

    Formats formats();

    Pictures pictures();

    EmbeddedPostgres embeddedPostgres();

    /** What plays. */
    interface SoundSource {
        /** Where a request does not say. */
        @WithDefault("synth")
        SoundEngine engine();

        /** Sound fonts, the best first, before those of the usual folders. */
        Optional<List<Path>> fonts();

        /** Bytes of a font's file. */
        @WithDefault("4294967296")
        long maxBytes();

        /** Bytes of memory that the samples of a compressed font may take. */
        @WithDefault("1073741824")
        long maxDecodedBytes();
    }

    /** What a client may ask for. */
    interface Limits {
        /** Characters of a prompt. */
        @WithDefault("5000")
        int promptCharacters();

        /** Bytes of a JSON body: a posted score in base64, and some room. */
        @WithDefault("524288")
        int bodyBytes();

        /** Bytes of a posted MIDI file or music string. */
        @WithDefault("262144")
        int scoreBytes();

        /** Notes of a posted score. */
        @WithDefault("20000")
        int scoreNotes();

        /** Tracks of a posted score: each is an instrument that plays at once with the others. */
        @WithDefault("32")
        int scoreTracks();

        /** Changes of tempo in a posted score. */
        @WithDefault("2000")
        int scoreTempoChanges();

        /** The most that {@code Prefer: wait} is honoured for. */
        @WithDefault("30s")
        Duration longestWait();

        /** Shortest track, in seconds. */
        @WithDefault("5")
        double minLengthSeconds();

        /** Longest track, in seconds. */
        @WithDefault("1200")
        double maxLengthSeconds();

        /** Unfinished jobs of one owner. */
        @WithDefault("100")
        int jobsInFlight();

        /** Pieces that a request may have composed to choose the best. */
        @WithDefault("20")
        int candidates();

        /** Attempts of a job that does not pass its checks. */
        @WithDefault("3")
        int attempts();

        /** Pieces whose desk and forecast are kept in memory for the stages and stems to come. */
        @WithDefault("16")
        int keptMixes();
    }

    /** The threads that compute. */
    interface Compute {
        /** Number of threads; 0 takes one per core. */
        @WithDefault("0")
        int threads();

        /** Whether the service warms up on its own music while it has nothing else to do. */
        @WithDefault("true")
        boolean rehearse();
    }

    /** How a piece is found. */
    interface Compose {
        /** Pieces composed where a request does not say, of which the best is kept. */
        @WithDefault("5")
        int candidates();
    }

    /** How long each stage may take. */
    interface Stages {
        @WithDefault("30s")
        Duration parse();

        @WithDefault("2m")
        Duration compose();

        @WithDefault("30m")
        Duration synthesize();

        @WithDefault("30m")
        Duration master();

        @WithDefault("10m")
        Duration check();

        /**
         * Runs of a stage that meets faults (a database that is away, say) before its job fails.
         */
        @WithDefault("3")
        int tries();

        /** How often jobs are looked for that no stage works on. */
        @WithDefault("30s")
        Duration sweep();
    }

    /** The event stream. */
    interface Events {
        /** A comment keeps the line open. */
        @WithDefault("15s")
        Duration heartbeat();

        /** Followers look at the table this often even when no notification comes. */
        @WithDefault("5s")
        Duration poll();

        /** How often the operators' live log looks for more. */
        @WithDefault("1s")
        Duration log();
    }

    /** The checks. */
    interface Qa {
        /**
         * How much of the stems is rendered again to compare their sum with the master, in seconds.
         */
        @WithDefault("12")
        double residualSeconds();
    }

    /** The language model that plans; there is none as long as no URL and no key is set. */
    interface Llm {
        /** False turns it off whatever else is set. */
        @WithDefault("true")
        boolean enabled();

        /** Of an OpenAI-compatible API. */
        Optional<String> baseUrl();

        /** The model's name there. */
        Optional<String> model();

        /** Sent as a bearer token. */
        Optional<String> apiKey();

        /** A key of Groq's: enough by itself. */
        Optional<String> groqApiKey();

        /** All the time one job's asking may take. */
        @WithDefault("8s")
        Duration timeout();

        /** Requests to a provider that is busy or stumbles. */
        @WithDefault("3")
        int tries();

        /** Before the second request; doubles with each further one. */
        @WithDefault("300ms")
        Duration pause();

        /** The most that a provider's Retry-After is waited for. */
        @WithDefault("4s")
        Duration longestPause();

        @WithDefault("4")
        int callsAtOnce();

        /** Jobs in a row whose asking fails before nobody asks for a while. */
        @WithDefault("3")
        int breakerFailures();

        /** How long nobody asks. */
        @WithDefault("30s")
        Duration breakerCoolDown();

        /** The most the model is asked to write. */
        @WithDefault("1500")
        int answerTokens();

        /** The most that is read of an answer. */
        @WithDefault("262144")
        int answerBytes();
    }

    /** Files other than WAV. */
    interface Formats {
        /** Effort of FLAC, 0..12; the sound is the same. */
        @WithDefault("5")
        int flacLevel();

        /** Constant bit rate of MP3; 0 for a variable one. */
        @WithDefault("320")
        int mp3Kbps();

        /** Of a variable rate: 0 (best) to 9. */
        @WithDefault("0")
        int mp3Quality();

        @WithDefault("192")
        int opusKbps();

        @WithDefault("256")
        int aacKbps();

        /** Where the codec library is unpacked; empty puts it into the data folder. */
        Optional<Path> libraryDir();
    }

    /** Pictures of tracks. */
    interface Pictures {
        /** In pixels, 1200 or more. */
        @WithDefault("2560")
        int maxWidth();

        /** In pixels, 480 or more. */
        @WithDefault("1440")
        int maxHeight();
    }

    /** The database that is started when none is configured. */
    interface EmbeddedPostgres {
        /** Its folder; empty puts it into the data folder. */
        Optional<Path> dir();

        /** Where its programs are unpacked; empty puts them into the data folder. */
        Optional<Path> binariesDir();
    }
}

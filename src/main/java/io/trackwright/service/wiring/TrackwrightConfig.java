package io.trackwright.service.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

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

    EmbeddedPostgres embeddedPostgres();

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

        /** Attempts of a job that does not pass its checks. */
        @WithDefault("3")
        int attempts();
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
        /** Pieces composed for each request, of which the best is kept; long pieces get fewer. */
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
    }

    /** The checks. */
    interface Qa {
        /**
         * How much of the stems is rendered again to compare their sum with the master, in seconds.
         */
        @WithDefault("12")
        double residualSeconds();
    }

    /** The database that is started when none is configured. */
    interface EmbeddedPostgres {
        /** Its folder; empty puts it into the data folder. */
        java.util.Optional<Path> dir();

        /** Where its programs are unpacked; empty puts them into the data folder. */
        java.util.Optional<Path> binariesDir();
    }
}

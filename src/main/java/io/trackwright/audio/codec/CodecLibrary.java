package io.trackwright.audio.codec;

import java.nio.file.Path;

/** Where the codec library, which travels in the program, is unpacked. */
public final class CodecLibrary {
    private static final String FOLDER = "org.bytedeco.javacpp.cachedir";

    private CodecLibrary() {}

    /**
     * Names the folder; without a name it is one in the user's home. Takes effect until the first
     * compressed file is made or read, and yields to the system property {@code
     * org.bytedeco.javacpp.cachedir}.
     */
    public static void unpackInto(Path folder) {
        if (System.getProperty(FOLDER) == null) {
            System.setProperty(FOLDER, folder.toAbsolutePath().toString());
        }
    }
}

package io.trackwright.service.pipeline;

import io.trackwright.audio.codec.Encoding;
import io.trackwright.audio.dsp.Dither;
import java.util.Set;

/**
 * A recording as somebody wants to have it.
 *
 * @param extension one of {@link #EXTENSIONS}
 * @param bits 16 or 24 of each sample, in formats that keep samples
 * @param shaped whether the noise that makes 24 bits 16 is moved to where ears are dull
 */
public record AudioForm(String extension, int bits, boolean shaped) {
    /** What a master comes as. */
    public static final Set<String> EXTENSIONS = Set.of("wav", "flac", "mp3", "opus", "m4a");

    /** Those that keep every sample. */
    public static final Set<String> LOSSLESS = Set.of("wav", "flac");

    public AudioForm {
        if (!EXTENSIONS.contains(extension)) {
            throw new IllegalArgumentException(
                    "extension must be one of " + EXTENSIONS + ", was " + extension);
        }
        boolean known = bits == 24 || bits == 16 && LOSSLESS.contains(extension);
        if (!known) {
            throw new IllegalArgumentException(
                    "bits must be 24, or 16 for wav and flac, was " + bits);
        }
    }

    /** The form in which recordings are made. */
    boolean original() {
        return extension.equals("wav") && bits == 24;
    }

    /** The encoding of a compressed form. */
    Encoding encoding(FormatSettings settings) {
        return switch (extension) {
            case "flac" -> settings.flac().withBits(bits);
            case "mp3" -> settings.mp3();
            case "opus" -> settings.opus();
            case "m4a" -> settings.aac();
            default -> throw new IllegalStateException("wav has no encoding");
        };
    }

    Dither.Shape dither() {
        return shaped ? Dither.Shape.SHAPED : Dither.Shape.TPDF;
    }

    /** A slug that differs wherever the bytes could. */
    String slug(FormatSettings settings) {
        String packed = extension.equals("wav") ? bits + "bit" : encoding(settings).slug();
        return bits == 16 ? packed + (shaped ? "-shaped" : "-tpdf") : packed;
    }

    /** As HTTP names it. */
    public String mediaType() {
        return switch (extension) {
            case "wav" -> "audio/wav";
            case "flac" -> "audio/flac";
            case "mp3" -> "audio/mpeg";
            case "opus" -> "audio/ogg";
            default -> "audio/mp4";
        };
    }
}

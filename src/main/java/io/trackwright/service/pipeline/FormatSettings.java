package io.trackwright.service.pipeline;

import io.trackwright.audio.codec.Encoding;

/** How good compressed files are. */
public record FormatSettings(
        Encoding.Flac flac, Encoding.Mp3 mp3, Encoding.Opus opus, Encoding.Aac aac) {}

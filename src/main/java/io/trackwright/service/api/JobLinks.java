package io.trackwright.service.api;

import io.trackwright.service.job.JobId;

/** Where the parts of a job are. {@code stems} is a bundle of all of them. */
record JobLinks(
        String self,
        String events,
        String master,
        String flac,
        String mp3,
        String opus,
        String m4a,
        String stems,
        String midi,
        String musicxml,
        String staccato,
        String score,
        String report,
        String manifest,
        String waveform,
        String spectrogram,
        String loudness,
        String peaks) {
    static JobLinks of(JobId id) {
        String self = self(id);
        return new JobLinks(
                self,
                self + "/events",
                self + "/master.wav",
                self + "/master.flac",
                self + "/master.mp3",
                self + "/master.opus",
                self + "/master.m4a",
                self + "/stems.zip",
                self + "/score.mid",
                self + "/score.musicxml",
                self + "/score.staccato",
                self + "/score.json",
                self + "/report.json",
                self + "/manifest.json",
                self + "/waveform.svg",
                self + "/spectrogram.png",
                self + "/loudness.svg",
                self + "/peaks.json");
    }

    static String self(JobId id) {
        return JobResource.PATH + "/" + id;
    }

    static String stem(JobId id, String name) {
        return self(id) + "/stems/" + name + ".wav";
    }

    static String chunk(JobId id, int attempt, int index) {
        return self(id) + "/audio/" + attempt + "/" + index + ".wav";
    }
}

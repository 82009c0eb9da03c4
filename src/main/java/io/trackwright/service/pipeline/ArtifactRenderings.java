package io.trackwright.service.pipeline;

import io.smallrye.mutiny.Uni;
import io.trackwright.music.notation.MusicXml;
import io.trackwright.music.notation.Staccato;
import io.trackwright.music.notation.StandardMidiFile;
import io.trackwright.music.score.Score;
import io.trackwright.production.export.ArchiveIndex;
import io.trackwright.production.export.StemArchive;
import io.trackwright.production.picture.Overview;
import io.trackwright.production.picture.Size;
import io.trackwright.production.picture.Theme;
import io.trackwright.production.render.Engine;
import io.trackwright.service.artifact.ArtifactStore;
import io.trackwright.service.artifact.ArtifactStore.Artifact;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobDocuments;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobRepository;
import io.trackwright.service.job.JobState;
import io.trackwright.service.job.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Law 5: what is deterministic need not be stored. Masters and chunks are there; the score's files
 * and stems are made when first asked for, once however many ask at the same time, and kept from
 * then on.
 */
public final class ArtifactRenderings implements Renderings {
    private final ArtifactStore artifacts;
    private final JobRepository jobs;
    private final ComputePool pool;
    private final Stems stems;
    private final Formats formats;
    private final Pictures pictures;
    private final Map<Wanted, Uni<Artifact>> making = new ConcurrentHashMap<>();

    private record Wanted(JobId job, String name) {}

    /** Makes a file of a job. */
    private interface Maker {
        Artifact make(Job job, JobDocuments documents) throws IOException;
    }

    public ArtifactRenderings(
            ArtifactStore artifacts,
            JobRepository jobs,
            ComputePool pool,
            Stems stems,
            Formats formats) {
        this.artifacts = artifacts;
        this.jobs = jobs;
        this.pool = pool;
        this.stems = stems;
        this.formats = formats;
        this.pictures = new Pictures(artifacts);
    }

    @Override
    public Uni<Artifact> file(Job job, String name) {
        return once(job, name, (found, documents) -> make(found, documents, name));
    }

    @Override
    public Uni<Artifact> master(Job job, AudioForm form) {
        return recording(job, FileNames.MASTER_RECORDING, "", form);
    }

    @Override
    public Uni<Artifact> stem(Job job, String part, boolean mix, AudioForm form) {
        return recording(job, FileNames.stemRecording(part, mix), part, form);
    }

    private Uni<Artifact> recording(Job job, String recording, String part, AudioForm form) {
        String wav = FileNames.wav(recording);
        if (form.original()) {
            return file(job, wav);
        }
        return once(
                job,
                formats.name(recording, form),
                (found, documents) -> {
                    if (found.state() instanceof JobState.Active
                            || !artifacts.exists(found.id(), wav)) {
                        make(found, documents, wav);
                    }
                    return formats.make(found, documents, recording, part, form);
                });
    }

    @Override
    public Uni<Overview> overview(Job job) {
        return ofMaster(job, FileNames.OVERVIEW, pictures::lookOver)
                .chain(stored -> pool.compute(() -> pictures.overview(job.id())));
    }

    @Override
    public Uni<Artifact> spectrogram(Job job, Size size, Theme theme) {
        return ofMaster(
                job,
                FileNames.spectrogram(size, theme),
                id -> pictures.spectrogram(id, size, theme));
    }

    /** Makes a picture. */
    private interface Painter {
        Artifact paint(JobId job) throws IOException;
    }

    private Uni<Artifact> ofMaster(Job job, String name, Painter painter) {
        return once(
                job,
                name,
                (found, documents) -> {
                    need(found, FileNames.MASTER, name);
                    return painter.paint(found.id());
                });
    }

    private Uni<Artifact> once(Job job, String name, Maker maker) {
        return making.computeIfAbsent(
                new Wanted(job.id(), name),
                w ->
                        findOrMake(job, name, maker)
                                .onTermination()
                                .invoke(() -> making.remove(w))
                                .memoize()
                                .indefinitely());
    }

    private Uni<Artifact> findOrMake(Job job, String name, Maker maker) {
        return pool.compute(() -> artifacts.exists(job.id(), name))
                .chain(
                        there ->
                                there
                                        ? pool.compute(() -> artifacts.stat(job.id(), name))
                                        : jobs.findWithDocuments(job.id())
                                                .chain(f -> made(f.job(), f.documents(), maker)));
    }

    private Uni<Artifact> made(Job job, JobDocuments documents, Maker maker) {
        return pool.compute(() -> maker.make(job, documents));
    }

    private Artifact make(Job job, JobDocuments documents, String name) throws IOException {
        boolean moving = job.state() instanceof JobState.Active;
        if (name.startsWith("score/")) {
            if (documents.score().isEmpty() || composing(job)) {
                throw new NotAvailable("the score is not written yet", moving);
            }
            return artifacts.put(job.id(), name, notation(job, name, documents.score().getFirst()));
        }
        if (!name.startsWith("stems/")) {
            throw missing(name, moving);
        }
        need(job, FileNames.MASTER, name);
        return stem(job, documents, name);
    }

    /** Fails unless the job has ended and has what {@code name} is made from. */
    private void need(Job job, String source, String name) {
        boolean moving = job.state() instanceof JobState.Active;
        if (moving || !artifacts.exists(job.id(), source)) {
            throw missing(name, moving);
        }
    }

    /** Stems of another engine would not sum to the master. */
    private static void needEngine(Job job, String name) {
        if (!job.engineVersion().equals(Engine.VERSION)) {
            String maker = job.engineVersion().isEmpty() ? "an earlier one" : job.engineVersion();
            throw new NotAvailable(
                    "%s cannot be made any more: the engine of the master was %s, this is %s;"
                                    .formatted(name, maker, Engine.VERSION)
                            + " the request in manifest.json makes the track anew",
                    false);
        }
    }

    private static NotAvailable missing(String name, boolean moving) {
        return new NotAvailable(
                moving ? name + " is not made yet" : "the job has no " + name, moving);
    }

    /** While another composition is being written, the score is still that of the last one. */
    private static boolean composing(Job job) {
        return job.state() instanceof JobState.Active active
                && active.stage().compareTo(Stage.COMPOSE) <= 0;
    }

    private static byte[] notation(Job job, String name, Score score) {
        int composition = job.adjustments().recompositions();
        if (name.equals(FileNames.notation(composition, FileNames.MUSIC_XML))) {
            return MusicXml.write(score);
        }
        if (name.equals(FileNames.notation(composition, FileNames.STACCATO))) {
            return Staccato.write(score).getBytes(StandardCharsets.UTF_8);
        }
        if (name.equals(FileNames.notation(composition, FileNames.MIDI))) {
            return new StandardMidiFile().write(score);
        }
        throw new NotAvailable("the job has no " + name, false);
    }

    private Artifact stem(Job job, JobDocuments documents, String name) throws IOException {
        needEngine(job, name);
        for (String stem : Stems.names(documents)) {
            if (name.equals(FileNames.stem(stem))) {
                return stems.bounce(job, documents, stem, true);
            }
            if (name.equals(FileNames.mixStem(stem))) {
                return stems.bounce(job, documents, stem, false);
            }
        }
        throw new NotAvailable("the job has no " + name, false);
    }

    @Override
    public Uni<ArchiveIndex> archive(Job job) {
        return pool.compute(() -> indexable(job))
                .chain(there -> there ? Uni.createFrom().voidItem() : everyStem(job))
                .chain(() -> once(job, FileNames.STEMS_INDEX, this::indexed))
                .chain(stored -> pool.compute(() -> index(job.id())));
    }

    /** True when there is an index already; fails when there can be none. */
    private boolean indexable(Job job) {
        if (artifacts.exists(job.id(), FileNames.STEMS_INDEX)) {
            return true;
        }
        need(job, FileNames.MASTER, FileNames.STEMS);
        return false;
    }

    /** Each stem is a piece of work of its own: between two of them others have their turn. */
    private Uni<Void> everyStem(Job job) {
        return jobs.findWithDocuments(job.id())
                .chain(
                        found -> {
                            Uni<Void> made = Uni.createFrom().voidItem();
                            for (String stem : Stems.names(found.documents())) {
                                String name = FileNames.stem(stem);
                                made = made.chain(() -> file(found.job(), name)).replaceWithVoid();
                            }
                            return made;
                        });
    }

    private ArchiveIndex index(JobId id) throws IOException {
        try (InputStream in = artifacts.open(id, FileNames.STEMS_INDEX, 0)) {
            return ArchiveIndex.fromBytes(in.readAllBytes());
        }
    }

    private Artifact indexed(Job job, JobDocuments documents) throws IOException {
        List<StemArchive.Stem> files = new ArrayList<>();
        for (String stem : Stems.names(documents)) {
            String name = FileNames.stem(stem);
            files.add(new StemArchive.Stem(stem + ".wav", out -> copy(job.id(), name, out)));
        }
        byte[] index = ArchiveIndex.of(files).toBytes();
        return artifacts.put(job.id(), FileNames.STEMS_INDEX, index);
    }

    private void copy(JobId id, String name, OutputStream out) throws IOException {
        try (InputStream in = artifacts.open(id, name, 0)) {
            in.transferTo(out);
        }
    }
}

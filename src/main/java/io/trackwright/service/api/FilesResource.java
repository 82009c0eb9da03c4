package io.trackwright.service.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.trackwright.music.score.Score;
import io.trackwright.production.export.ArchiveIndex;
import io.trackwright.production.qa.QaReport;
import io.trackwright.service.artifact.ArtifactStore;
import io.trackwright.service.artifact.ArtifactStore.Artifact;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobRepository.JobWithDocuments;
import io.trackwright.service.job.JobState;
import io.trackwright.service.pipeline.FileNames;
import io.trackwright.service.pipeline.NotAvailable;
import io.trackwright.service.pipeline.Renderings;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The files of a job. A download keeps a worker thread until its client has read it: on virtual
 * threads the framework's output stream does not wait for the client, and would hold the whole file
 * in memory.
 */
@Path(JobResource.PATH + "/{id}")
@Tag(name = "Files")
@Blocking
@APIResponse(responseCode = "200", description = "The file")
@APIResponse(responseCode = "206", description = "A range of it")
@APIResponse(responseCode = "304", description = "As it was")
@APIResponse(responseCode = "404", description = "There is no such job or file")
@APIResponse(responseCode = "409", description = "The file is not there yet")
@APIResponse(responseCode = "416", description = "The range lies outside the file")
public class FilesResource {
    private static final Map<String, String> RENDERED =
            Map.of(
                    FileNames.MIDI, "audio/midi",
                    FileNames.MUSIC_XML, "application/vnd.recordare.musicxml+xml",
                    FileNames.STACCATO, "text/plain");

    private final OwnJobs own;
    private final Renderings renderings;
    private final ArtifactStore store;
    private final ObjectMapper json;

    FilesResource(OwnJobs own, Renderings renderings, ArtifactStore store, ObjectMapper json) {
        this.own = own;
        this.renderings = renderings;
        this.store = store;
        this.json = json;
    }

    @GET
    @Path("{file: [^/]+\\.[a-z]+}")
    @Operation(
            operationId = "getFile",
            summary = "A file of the job",
            description =
                    "score.mid, score.musicxml, score.staccato, score.json, report.json,"
                            + " manifest.json or stems.zip")
    public Response file(
            @PathParam("id") String id,
            @PathParam("file") String name,
            @BeanParam FileRequest request)
            throws IOException {
        JobWithDocuments made = own.findWithDocuments(id).await().indefinitely();
        return request.answer(
                switch (name) {
                    case "score.json" -> document(made, name, score(made));
                    case "report.json" -> document(made, name, report(made));
                    case "manifest.json" -> document(made, name, manifest(made));
                    case FileNames.STEMS -> archive(made);
                    default -> rendered(made, name);
                });
    }

    @GET
    @Path("audio/{attempt: [0-9]{1,3}}/{index: [0-9]{1,6}}.wav")
    @Operation(operationId = "getChunk", summary = "A chunk of the master as it was streamed")
    public Response chunk(
            @PathParam("id") String id,
            @PathParam("attempt") int attempt,
            @PathParam("index") int index,
            @BeanParam FileRequest request)
            throws IOException {
        Job job = own.find(id).await().indefinitely();
        Artifact file = artifact(job, FileNames.chunk(attempt, index));
        String disposition = FileName.attachment(job.title() + " " + attempt + " " + index, ".wav");
        return request.answer(
                ServedFile.stored(store, job.id(), file, "audio/wav", disposition, true));
    }

    private ServedFile rendered(JobWithDocuments made, String name) throws IOException {
        String mediaType = RENDERED.get(name);
        if (mediaType == null) {
            throw ProblemType.NOT_FOUND.problem("There is no such file.");
        }
        String suffix = name.substring(name.indexOf('.'));
        return stored(made, kept(made.job(), name), mediaType, suffix);
    }

    /** Put together while it is sent. */
    private ServedFile archive(JobWithDocuments made) {
        Job job = made.job();
        ended(job, FileNames.STEMS);
        ArchiveIndex index = renderings.archive(job).await().indefinitely();
        ArchiveIndex.Files stems =
                (entry, offset) -> store.open(job.id(), FileNames.stemOfArchive(entry), offset);
        return new ServedFile(
                offset -> index.open(offset, stems),
                index.bytes(),
                index.sha256(),
                "application/zip",
                FileName.attachment(FileName.stem(made), " stems.zip"),
                false);
    }

    private static void ended(Job job, String name) {
        if (!job.state().ended()) {
            throw new NotAvailable(name + " is made when the job ends.", true);
        }
    }

    /** The name it is kept under. What another attempt may replace is not handed out yet. */
    private static String kept(Job job, String name) {
        if (FileNames.NOTATIONS.contains(name)) {
            return FileNames.notation(job.adjustments().recompositions(), name);
        }
        ended(job, name);
        return name;
    }

    private ServedFile stored(JobWithDocuments made, String name, String mediaType, String suffix)
            throws IOException {
        Artifact file = artifact(made.job(), name);
        String disposition = FileName.attachment(FileName.stem(made), suffix);
        return ServedFile.stored(store, made.job().id(), file, mediaType, disposition, false);
    }

    /** What is stored needs no place among those who compute. */
    private Artifact artifact(Job job, String name) throws IOException {
        return store.exists(job.id(), name)
                ? store.stat(job.id(), name)
                : renderings.file(job, name).await().indefinitely();
    }

    private ServedFile document(JobWithDocuments made, String name, Object view)
            throws IOException {
        String suffix = " " + name;
        return ServedFile.of(
                json.writeValueAsBytes(view),
                "application/json",
                FileName.attachment(FileName.stem(made), suffix));
    }

    private static ScoreView score(JobWithDocuments made) {
        List<Score> score = made.documents().score();
        return ScoreView.of(first(made.job(), score, "score"));
    }

    private static ReportView report(JobWithDocuments made) {
        List<QaReport> report = made.documents().report();
        return ReportView.of(first(made.job(), report, "report"));
    }

    private static <T> T first(Job job, List<T> kept, String what) {
        if (kept.isEmpty()) {
            throw new NotAvailable("The job has no " + what + ".", !job.state().ended());
        }
        return kept.getFirst();
    }

    private ManifestView manifest(JobWithDocuments made) throws IOException {
        Job job = made.job();
        if (!job.state().ended()) {
            throw new NotAvailable("The manifest is written when the job ends.", true);
        }
        List<Artifact> files =
                job.state() instanceof JobState.Succeeded
                        ? List.of(artifact(job, FileNames.MASTER))
                        : List.of();
        return ManifestView.of(made, files);
    }
}

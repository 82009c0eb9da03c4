package io.trackwright.service.api;

import io.smallrye.common.annotation.Blocking;
import io.trackwright.service.artifact.ArtifactStore;
import io.trackwright.service.artifact.ArtifactStore.Artifact;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobRepository.JobWithDocuments;
import io.trackwright.service.pipeline.AudioForm;
import io.trackwright.service.pipeline.NotAvailable;
import io.trackwright.service.pipeline.Renderings;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Master and stems in every format: made when first asked for, and kept. A download keeps a worker
 * thread, as in {@link FilesResource}.
 */
@Path(JobResource.PATH + "/{id}")
@Tag(name = "Files")
@Blocking
@APIResponse(responseCode = "200", description = "The file")
@APIResponse(responseCode = "206", description = "A range of it")
@APIResponse(responseCode = "304", description = "As it was")
@APIResponse(responseCode = "404", description = "There is no such job or file")
@APIResponse(responseCode = "409", description = "The job has not ended")
@APIResponse(responseCode = "416", description = "The range lies outside the file")
@APIResponse(responseCode = "422", description = "A parameter is not one that the format has")
@APIResponse(responseCode = "501", description = "This service's machine cannot make the format")
public class RecordingsResource {
    private final OwnJobs own;
    private final Renderings renderings;
    private final ArtifactStore store;

    RecordingsResource(OwnJobs own, Renderings renderings, ArtifactStore store) {
        this.own = own;
        this.renderings = renderings;
        this.store = store;
    }

    @GET
    @Path("master.{format: wav|flac|mp3|opus|m4a}")
    @Operation(
            operationId = "getMaster",
            summary = "The finished track",
            description =
                    "The 24-bit WAV is the master. FLAC holds the same samples; MP3, Opus (48 kHz)"
                            + " and AAC are made from it, with title, tempo and key, and without"
                            + " gaps at either end.")
    public Response master(
            @PathParam("id") String id,
            @PathParam("format") String format,
            @Parameter(description = "24 (default), or 16 with dither; WAV and FLAC only")
                    @QueryParam("bits")
                    @Nullable String bits,
            @Parameter(
                            description =
                                    "For 16 bits: tpdf (default, white) or shaped (less audible,"
                                            + " for the last step of all)")
                    @QueryParam("dither")
                    @Nullable String dither,
            @BeanParam FileRequest request) {
        AudioForm form = form(format, bits, dither);
        JobWithDocuments made = ended(id, "master." + format);
        Artifact file = renderings.master(made.job(), form).await().indefinitely();
        return served(made, file, form, "", request);
    }

    @GET
    @Path("stems/{part: [a-z][a-z0-9_-]*}.{format: wav|flac}")
    @Operation(operationId = "getStem", summary = "What one part adds to the master")
    public Response stem(
            @PathParam("id") String id,
            @PathParam("part") String part,
            @PathParam("format") String format,
            @Parameter(description = "mastered (sums to the master) or mix (before mastering)")
                    @QueryParam("point")
                    @Nullable String point,
            @BeanParam FileRequest request) {
        boolean mix = "mix".equals(oneOf("point", point, Set.of("mastered", "mix"), "mastered"));
        AudioForm form = form(format, null, null);
        JobWithDocuments made = ended(id, "stems/" + part + "." + format);
        Artifact file = renderings.stem(made.job(), part, mix, form).await().indefinitely();
        return served(made, file, form, " " + part + (mix ? " mix" : ""), request);
    }

    /** What another attempt may replace is not handed out yet. */
    private JobWithDocuments ended(String id, String name) {
        JobWithDocuments made = own.findWithDocuments(id).await().indefinitely();
        Job job = made.job();
        if (!job.state().ended()) {
            throw new NotAvailable(name + " is made when the job ends.", true);
        }
        return made;
    }

    private Response served(
            JobWithDocuments made,
            Artifact file,
            AudioForm form,
            String suffix,
            FileRequest request) {
        String reduced = form.bits() == 16 ? " 16-bit" : "";
        String disposition =
                FileName.attachment(FileName.stem(made), suffix + reduced + "." + form.extension());
        return request.answer(
                ServedFile.stored(
                        store, made.job().id(), file, form.mediaType(), disposition, false));
    }

    private static AudioForm form(String format, @Nullable String bits, @Nullable String dither) {
        boolean lossless = AudioForm.LOSSLESS.contains(format);
        Set<String> depths = lossless ? Set.of("16", "24") : Set.of("24");
        if (bits != null && !lossless) {
            throw wrong("bits", "is for wav and flac only");
        }
        int depth = Integer.parseInt(oneOf("bits", bits, depths, "24"));
        if (dither != null && depth != 16) {
            throw wrong("dither", "is for bits=16 only");
        }
        String shape = oneOf("dither", dither, Set.of("tpdf", "shaped"), "tpdf");
        return new AudioForm(format, depth, shape.equals("shaped"));
    }

    private static String oneOf(
            String field, @Nullable String value, Set<String> known, String usual) {
        if (value == null) {
            return usual;
        }
        if (!known.contains(value)) {
            String choices = String.join(" or ", known.stream().sorted().toList());
            throw wrong(field, "must be " + choices);
        }
        return value;
    }

    private static RuntimeException wrong(String field, String rule) {
        return ProblemType.INVALID_REQUEST.problem(List.of(FieldError.inQuery(field, rule)));
    }
}

package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Compose file, the pipeline and the images: what one of them names, the others have. */
class DeliveryFilesTest {
    @Test
    void composeWaitsForTheDatabaseAndTurnsTheBuiltInOneOff() {
        JsonNode compose = YamlFile.read(Path.of("docker-compose.yml"));
        JsonNode service = compose.at("/services/trackwright");
        assertEquals("service_healthy", service.at("/depends_on/postgres/condition").asText());
        assertTrue(compose.at("/services/postgres").has("healthcheck"));
        JsonNode environment = service.path("environment");
        assertTrue(
                environment
                        .path("QUARKUS_DATASOURCE_REACTIVE_URL")
                        .asText()
                        .startsWith("postgresql://postgres:"));
        assertTrue(
                environment
                        .path("QUARKUS_DATASOURCE_JDBC_URL")
                        .asText()
                        .startsWith("jdbc:postgresql://postgres:"));
        assertTrue(Files.exists(Path.of(service.at("/build/dockerfile").asText())));
        JsonNode database = compose.at("/services/postgres/environment");
        assertEquals(
                database.path("POSTGRES_USER"), environment.path("QUARKUS_DATASOURCE_USERNAME"));
        assertEquals(
                database.path("POSTGRES_PASSWORD"),
                environment.path("QUARKUS_DATASOURCE_PASSWORD"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GROQ_API_KEY",
                "TRACKWRIGHT_LLM_BASE_URL",
                "TRACKWRIGHT_LLM_MODEL",
                "TRACKWRIGHT_LLM_API_KEY"
            })
    void composePassesALanguageModelOnWhereThereIsOne(String variable) {
        JsonNode environment =
                YamlFile.read(Path.of("docker-compose.yml"))
                        .at("/services/trackwright/environment");
        assertEquals("${" + variable + ":-}", environment.path(variable).asText());
    }

    @Test
    void composeKeepsEverythingInNamedVolumes() {
        JsonNode compose = YamlFile.read(Path.of("docker-compose.yml"));
        for (JsonNode service : compose.path("services")) {
            for (JsonNode volume : service.path("volumes")) {
                String name = volume.asText().replaceFirst(":.*", "");
                assertTrue(compose.path("volumes").has(name), name);
            }
        }
    }

    @Test
    void thePipelineGoesFromVerifyToDeploy() {
        JsonNode pipeline = YamlFile.read(Path.of(".gitlab-ci.yml"));
        List<String> stages = new ArrayList<>();
        pipeline.path("stages").forEach(stage -> stages.add(stage.asText()));
        assertEquals(List.of("verify", "image", "native", "push", "deploy"), stages);
        List<String> used = new ArrayList<>();
        pipeline.forEach(job -> used.add(job.path("stage").asText()));
        assertTrue(used.containsAll(stages), used.toString());
        assertEquals(".ci/run", pipeline.at("/verify/script/0").asText());
    }

    @Test
    void everyVariableOfThePipelineIsDocumented() throws IOException {
        String text = Files.readString(Path.of(".gitlab-ci.yml"));
        String head = text.substring(0, text.indexOf("stages:"));
        var names =
                java.util.regex.Pattern.compile("\\$\\{?((?:GCP|GKE|JDK|NATIVE)_[A-Z_]+)")
                        .matcher(text);
        while (names.find()) {
            String name = names.group(1);
            assertTrue(name.equals("NATIVE_TAG") || head.contains("#   " + name), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.jvm", "Dockerfile.native-micro"})
    void imagesRunAsNobodySpecialAndSayHowTheyAre(String name) throws IOException {
        String dockerfile = Files.readString(Path.of("src/main/docker").resolve(name));
        assertTrue(dockerfile.contains("\nUSER 10001:10001\n"));
        assertTrue(dockerfile.contains("\nHEALTHCHECK "));
        assertTrue(dockerfile.contains("/q/health/ready"));
        assertTrue(Files.exists(Path.of("src/main/docker").resolve(name + ".dockerignore")));
    }
}

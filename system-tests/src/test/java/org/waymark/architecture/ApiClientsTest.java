package org.waymark.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Front-end teams make their clients of the committed OpenAPI documents with public tools, and need nothing else of us. */
class ApiClientsTest {
    private static final File FOLDER = new File("../api-clients");

    @BeforeAll
    static void install_the_tools() throws Exception {
        boolean node = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "npm")));
        Outcome installed = node ? npm("ci", "--prefer-offline") : new Outcome(1, "There is no npm on the PATH.");
        if (installed.failed() && "true".equals(System.getenv("WAYMARK_NODE_REQUIRED"))) {
            throw new AssertionError("WAYMARK_NODE_REQUIRED is set, but: " + installed.output());
        }
        if (installed.failed()) {
            System.out.println(
                    "\n*** NO NODE, OR NO PACKAGES: THE API DOCUMENTS ARE NOT TESTED ***\n" + installed.output());
        }
        assumeTrue(!installed.failed(), "no npm packages");
    }

    @Test
    void a_linter_finds_no_fault_in_the_documents() throws Exception {
        succeeds(npm("run", "lint"));
    }

    @Test
    void typed_clients_are_made_of_the_documents_and_code_that_uses_them_compiles() throws Exception {
        succeeds(npm("run", "generate"));
        succeeds(npm("run", "compile"));
    }

    private static void succeeds(Outcome outcome) {
        assertEquals(0, outcome.status(), outcome.output());
    }

    private static Outcome npm(String... command) throws IOException, InterruptedException {
        ProcessBuilder npm = new ProcessBuilder("npm").directory(FOLDER).redirectErrorStream(true);
        npm.command().addAll(Arrays.asList(command));
        Process process = npm.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private record Outcome(int status, String output) {
        boolean failed() {
            return status != 0;
        }
    }
}

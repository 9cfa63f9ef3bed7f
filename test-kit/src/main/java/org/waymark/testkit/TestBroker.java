package org.waymark.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.record.FileRecords;
import org.awaitility.Awaitility;

/** A real Kafka broker in a JVM of its own, on free ports, gone with the test run. It can be killed and started again. */
public final class TestBroker {
    /** System property with the address of the running broker. */
    public static final String SERVERS = "waymark.test.kafka";

    private static final String DIRECTORY = "waymark.test.kafka.directory";
    private static final String PROCESS = "waymark.test.kafka.process";

    private final Path directory;
    private final int port;

    private TestBroker(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    static TestBroker start() {
        try {
            Path directory = Files.createTempDirectory("waymark-broker");
            TestBroker broker = new TestBroker(directory, freePort());
            Files.writeString(directory.resolve("server.properties"), broker.configuration(freePort()));
            broker.java(
                            "kafka.tools.StorageTool",
                            "format",
                            "-t",
                            Uuid.randomUuid().toString(),
                            "-c",
                            "server.properties")
                    .waitFor();
            Runtime.getRuntime().addShutdownHook(new Thread(broker::discard));
            System.setProperty(DIRECTORY, directory.toString());
            System.setProperty(SERVERS, broker.servers());
            broker.restart();
            return broker;
        } catch (IOException failure) {
            throw new UncheckedIOException("the broker did not start", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /**
     * The broker of this test run, for tests of outages. Tests run in another class loader than the resource that started it, so it
     * is found by system properties.
     */
    public static TestBroker current() {
        String servers = System.getProperty(SERVERS);
        return new TestBroker(
                Path.of(System.getProperty(DIRECTORY)), Integer.parseInt(servers.substring(servers.indexOf(':') + 1)));
    }

    public String servers() {
        return "127.0.0.1:" + port;
    }

    /** Ends the broker as {@code kill -9} does. */
    public void kill() {
        ProcessHandle.of(Long.parseLong(System.getProperty(PROCESS))).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    /** Starts the broker on its old data and waits until it answers. */
    public void restart() {
        try {
            Process process = java("kafka.Kafka", "server.properties");
            System.setProperty(PROCESS, String.valueOf(process.pid()));
        } catch (IOException failure) {
            throw new UncheckedIOException("the broker did not start", failure);
        }
        Awaitility.await("broker").atMost(Duration.ofSeconds(90)).until(this::answers);
    }

    /** How the records that producers sent to a topic are compressed, such as {@code gzip}; read from the broker's own files. */
    public Set<String> codecs(String topic) throws IOException {
        Set<String> codecs = new TreeSet<>();
        try (Stream<Path> segments = Files.walk(directory.resolve("data"))) {
            for (Path segment :
                    segments.filter(file -> isSegmentOf(topic, file)).toList()) {
                try (FileRecords records = FileRecords.open(segment.toFile(), false)) {
                    records.batches().forEach(batch -> codecs.add(batch.compressionType().name));
                }
            }
        }
        return codecs;
    }

    private static boolean isSegmentOf(String topic, Path file) {
        return file.toString().endsWith(".log")
                && file.getParent().getFileName().toString().matches(Pattern.quote(topic) + "-\\d+");
    }

    private void discard() {
        kill();
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException leftBehind) {
            // a temporary directory: the operating system clears it
        }
    }

    private boolean answers() throws InterruptedException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers()))) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | java.util.concurrent.TimeoutException notYet) {
            return false;
        }
    }

    private Process java(String main, String... arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("broker.log").toFile()))
                .start();
    }

    private String configuration(int controllerPort) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=3
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                log.retention.ms=-1
                """.formatted(port, controllerPort, directory.resolve("data"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

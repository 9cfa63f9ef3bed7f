package org.waymark.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A real Kafka broker: one node that is its own controller (KRaft). Topics are created by those who use them, never by a typing error. */
public final class Broker extends Component {
    private static final String CLUSTER = "d2F5bWFyay1sb2NhbC1zdA";

    private final int controllerPort;
    private final Path folder;

    Broker(int port, int controllerPort, Layout layout) {
        super("broker", port, layout);
        this.controllerPort = controllerPort;
        this.folder = layout.data("broker");
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port();
    }

    @Override
    protected void prepare() {
        try {
            Files.createDirectories(folder);
            Files.writeString(properties(), settings());
            if (!Files.exists(folder.resolve("data/meta.properties"))) {
                format();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected List<String> command() {
        return kafka("kafka.Kafka", properties().toString());
    }

    @Override
    protected boolean isReady() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port()), 500);
            return isRunning();
        } catch (IOException e) {
            return false;
        }
    }

    private void format() throws IOException {
        Path log = layout.log("broker-format");
        Files.createDirectories(log.getParent());
        Process format = new ProcessBuilder(kafka(
                        "kafka.tools.StorageTool",
                        "format",
                        "-t",
                        CLUSTER,
                        "-c",
                        properties().toString(),
                        "--ignore-formatted"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (format.onExit().join().exitValue() != 0) {
            throw new StackFailure("The broker's storage could not be formatted:\n" + Files.readString(log));
        }
    }

    private List<String> kafka(String main, String... arguments) {
        List<String> jvm = List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-cp",
                layout.programs(),
                main);
        return JavaProgram.command(
                "384m",
                layout.home(),
                Stream.concat(jvm.stream(), Stream.of(arguments)).toList());
    }

    private Path properties() {
        return folder.resolve("server.properties");
    }

    private String settings() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                log.retention.ms=-1
                """.formatted(port(), controllerPort, folder.resolve("data"));
    }
}

package org.waymark.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.waymark.demonstration.DemoUsers;

/**
 * A small standards-compliant OpenID Connect provider for one machine. <strong>Anyone who reaches it can claim to be
 * anyone</strong>: it listens on 127.0.0.1 only and has no place on a server.
 */
public final class TokenProvider extends Component {
    static final String ISSUER = "waymark";

    private final Path folder;

    TokenProvider(int port, Layout layout) {
        super("tokens", port, layout);
        this.folder = layout.data("tokens");
    }

    @Override
    protected void prepare() {
        Path loginPage = folder.resolve("login.html");
        try {
            Files.createDirectories(folder);
            Files.writeString(loginPage, LoginPage.html(DemoUsers.people()));
            Files.writeString(settings(), ProviderSettings.json(loginPage, DemoUsers.all()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected List<String> command() {
        return JavaProgram.command(
                "96m",
                layout.home(),
                List.of("-cp", layout.programs(), "no.nav.security.mock.oauth2.StandaloneMockOAuth2ServerKt"));
    }

    @Override
    protected Map<String, String> environment() {
        return Map.of(
                "SERVER_HOSTNAME", "127.0.0.1",
                "SERVER_PORT", Integer.toString(port()),
                "JSON_CONFIG_PATH", settings().toString());
    }

    @Override
    protected boolean isReady() {
        return isRunning() && Probe.answers(URI.create("http://127.0.0.1:%d/isalive".formatted(port())));
    }

    private Path settings() {
        return folder.resolve("settings.json");
    }
}

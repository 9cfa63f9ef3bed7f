package org.waymark.mailbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shows what a mailbox took: {@code /} to people, {@code /mails} to programs, and {@code ?to=} an address only what it got. */
public final class Viewer {
    private static final int SHOWN = 200;
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mails on this machine</title>
            <style>body { font: 1rem/1.5 sans-serif; max-width: 45rem; margin: auto; padding: 1rem }
            article { border-top: 1px solid; padding: 1rem 0 } pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }</style></head>
            <body><h1>Mails on this machine</h1>
            <p>Nothing leaves this machine: what the services send is shown here, the last first.</p>
            %s
            </body></html>""";

    private final Mailbox mailbox;

    private Viewer(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /**
     * @param port for HTTP; 0 for any that is free
     * @return the port
     */
    public static int start(Mailbox mailbox, int port) throws IOException {
        Viewer viewer = new Viewer(mailbox);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/mails", viewer::list);
        server.createContext("/", viewer::page);
        server.setExecutor(Executors.newFixedThreadPool(2, Viewer::daemon));
        server.start();
        return server.getAddress().getPort();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "viewer");
        thread.setDaemon(true);
        return thread;
    }

    private void list(HttpExchange exchange) throws IOException {
        answer(exchange, "application/json", JSON.writeValueAsString(mailbox.mails(wanted(exchange))));
    }

    private void page(HttpExchange exchange) throws IOException {
        List<Mail> mails = mailbox.mails(wanted(exchange));
        String shown = mails.stream().limit(SHOWN).map(Viewer::article).collect(Collectors.joining("\n"));
        answer(exchange, "text/html; charset=utf-8", PAGE.formatted(shown));
    }

    private static String wanted(HttpExchange exchange) {
        String query = exchange.getRequestURI().getQuery();
        return query != null && query.startsWith("to=") ? query.substring("to=".length()) : null;
    }

    private static String article(Mail mail) {
        String text = LINK.matcher(escaped(mail.text()))
                .replaceAll(link -> "<a href=\"%1$s\">%1$s</a>".formatted(link.group()));
        return "<article><h2>%s</h2><p>To %s</p><pre>%s</pre></article>"
                .formatted(escaped(mail.subject()), escaped(mail.to()), text);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void answer(HttpExchange exchange, String type, String content) throws IOException {
        byte[] body = content.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        try (var stream = exchange.getResponseBody()) {
            stream.write(body);
        }
    }
}

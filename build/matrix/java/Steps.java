import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.openapitools.client.ApiClient;

/** What the programs of v4 and v5 share. */
final class Steps {
    static final String TEXT = "Order 1047 is on its way.";
    static final String NUMBER = "2348030000001";

    /** A step returns null, or what there is to say of it. */
    static void run(String name, Callable<String> step) {
        String outcome;
        try {
            outcome = Objects.requireNonNullElse(step.call(), "ok");
        } catch (Exception error) {
            Throwable cause = error.getCause() == null ? error : error.getCause();
            outcome = (cause.getClass().getSimpleName() + ": " + cause.getMessage()).lines().findFirst().get();
        }
        System.out.println(name + "\t" + outcome);
    }

    static String expect(Object expected, Object value) {
        if (!expected.equals(value)) throw new IllegalStateException(value + " instead of " + expected);
        return null;
    }

    static ApiClient client(String address) {
        var uri = java.net.URI.create(System.getenv(address));
        return new ApiClient().setScheme(uri.getScheme()).setHost(uri.getHost()).setPort(uri.getPort())
            .setRequestInterceptor(request -> request.header("Authorization", "Bearer test"));
    }

    /** A date without an offset is UTC+1. */
    static Instant instantOf(String date) {
        return OffsetDateTime.parse(date.matches(".*(Z|[+-]\\d\\d:\\d\\d)") ? date : date + "+01:00").toInstant();
    }

    static String csv() throws java.io.IOException {
        return Files.readString(Path.of(System.getenv("CSV")));
    }
}

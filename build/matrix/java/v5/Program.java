import static java.lang.System.getenv;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.AccountsApi;
import org.openapitools.client.api.BatchFilesApi;
import org.openapitools.client.api.MessagesApi;
import org.openapitools.client.api.TokensApi;
import org.openapitools.client.model.CreateSmsTokenRequest;
import org.openapitools.client.model.ErrorResponse;
import org.openapitools.client.model.FieldError;
import org.openapitools.client.model.Message;
import org.openapitools.client.model.SendMessageRequest;
import org.openapitools.client.model.VerifyTokenRequest;

/** The steps of the matrix with the client of openapi-generator. */
final class Program {
    static final ApiClient api = Steps.client("SANDBOX");
    static final MessagesApi messages = new MessagesApi(api);
    static final BatchFilesApi files = new BatchFilesApi(api);

    static Message send(MessagesApi messages, String to) throws ApiException {
        return messages.send(new SendMessageRequest().senderID("Sandbox").messageText(Steps.TEXT).phoneNumber(to));
    }

    static String page() throws ApiException {
        var ids = new HashSet<String>();
        var total = new AtomicInteger(1);
        var paged = new MessagesApi(Steps.client("SANDBOX").setResponseInterceptor(response ->
            total.set(Integer.parseInt(response.headers().firstValue("X-Total-Count").orElseThrow()))));
        int number = 1;
        for (; ids.size() < total.get(); number++) {
            List<Message> items = paged.list(number, 40, null, null, null, null);
            if (items.isEmpty()) throw new IllegalStateException("an empty page");
            items.forEach(message -> ids.add(message.getMessageID()));
        }
        return Steps.expect(List.of(90, 4), List.of(ids.size(), number));
    }

    static String rejected() throws Exception {
        try {
            send(messages, "12");
            return "no error";
        } catch (ApiException error) {
            var body = new ObjectMapper().readValue(error.getResponseBody(), ErrorResponse.class);
            return Steps.expect(List.of(400, List.of("phoneNumber")),
                List.of(error.getCode(), body.getErrors().stream().map(FieldError::getField).collect(Collectors.toList())));
        }
    }

    static String word() throws ApiException {
        var reports = messages.get(getenv("MESSAGE")).getReports();
        return Steps.expect("QUEUED", reports.get(reports.size() - 1).getStatus());
    }

    static String delete() throws ApiException {
        var tokens = new TokensApi(api);
        var made = tokens.createSms(new CreateSmsTokenRequest().senderID("Sandbox").phoneNumber(Steps.NUMBER));
        var typed = new VerifyTokenRequest().token(made.getToken()).to(Steps.NUMBER);
        return Steps.expect(List.of(true, false), List.of(tokens.verify(typed).getIsValid(), tokens.verify(typed).getIsValid()));
    }

    static String date() throws ApiException {
        return new MessagesApi(Steps.client("WITHOUT_OFFSETS")).get(getenv("MESSAGE")).getDateSubmitted();
    }

    public static void main(String[] arguments) {
        Steps.run("account", () -> Steps.expect(1000.1, new AccountsApi(api).get("self").getCredits()));
        Steps.run("page", Program::page);
        Steps.run("send", () -> Steps.expect(Steps.TEXT, messages.get(send(messages, Steps.NUMBER).getMessageID()).getMessageText()));
        Steps.run("error", Program::rejected);
        Steps.run("word", Program::word);
        Steps.run("date", () -> date());
        Steps.run("corrected", () -> Steps.instantOf(date()).toString());
        Steps.run("upload", () -> Steps.expect(2, files.create(234, new File(getenv("CSV"))).getTotalNumbers()));
        Steps.run("download", () -> Steps.expect(Steps.csv(), Files.readString(files.download(getenv("FILE")).toPath())));
        Steps.run("delete", Program::delete);
        Steps.run("NOT_FOUND", () -> new MessagesApi(Steps.client("NOT_FOUND")).get(getenv("IDENTIFIER")).toString());
        for (var address : List.of("BUSY", "LOST", "REDIRECTS")) {
            Steps.run(address, () -> send(new MessagesApi(Steps.client(address)), Steps.NUMBER).getMessageID());
        }
    }
}

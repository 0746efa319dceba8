import static java.lang.System.getenv;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.AccountsApi;
import org.openapitools.client.api.BatchFilesApi;
import org.openapitools.client.api.MessagesApi;
import org.openapitools.client.model.CreateBatchFileRequest;
import org.openapitools.client.model.ErrorResponse;
import org.openapitools.client.model.FieldError;
import org.openapitools.client.model.Message;
import org.openapitools.client.model.SendMessageRequest;

/** The steps of the matrix with the client of openapi-generator. */
final class Program {
    static final ApiClient api = Steps.client("SANDBOX");
    static final MessagesApi messages = new MessagesApi(api);
    static final BatchFilesApi files = new BatchFilesApi(api);

    static Message send(MessagesApi messages, String to) throws ApiException {
        return messages.send(new SendMessageRequest().senderID("Sandbox").messageText(Steps.TEXT).mobileNumber(to)).getData();
    }

    static String page() throws ApiException {
        var ids = new HashSet<String>();
        long total = 1;
        int number = 1;
        for (; ids.size() < total; number++) {
            var list = messages.list(number, 40, null, null);
            if (list.getData().isEmpty()) throw new IllegalStateException("an empty page");
            list.getData().forEach(message -> ids.add(message.getMessageID()));
            total = list.getPaging().getTotalCount();
        }
        return Steps.expect(List.of(90, 4), List.of(ids.size(), number));
    }

    static String rejected() throws Exception {
        try {
            send(messages, "12");
            return "no error";
        } catch (ApiException error) {
            var body = new ObjectMapper().readValue(error.getResponseBody(), ErrorResponse.class);
            return Steps.expect(List.of(400, List.of("mobileNumber")),
                List.of(error.getCode(), body.getErrors().stream().map(FieldError::getField).collect(Collectors.toList())));
        }
    }

    static String word() throws ApiException {
        var reports = messages.get(getenv("MESSAGE")).getData().getReports();
        return Steps.expect("QUEUED", reports.get(reports.size() - 1).getStatus());
    }

    static CreateBatchFileRequest file() throws java.io.IOException {
        return new CreateBatchFileRequest().batchFileID("java").description("Customers").rawContents(Steps.csv()).countryCode(234);
    }

    static String date() throws ApiException {
        return new MessagesApi(Steps.client("WITHOUT_OFFSETS")).get(getenv("MESSAGE")).getData().getSubmitDate();
    }

    public static void main(String[] arguments) {
        Steps.run("account", () -> Steps.expect(1000.1, new AccountsApi(api).get("self").getData().getCreditBalance()));
        Steps.run("page", Program::page);
        Steps.run("send", () -> Steps.expect(Steps.TEXT, messages.get(send(messages, Steps.NUMBER).getMessageID()).getData().getMessageText()));
        Steps.run("error", Program::rejected);
        Steps.run("word", Program::word);
        Steps.run("date", () -> date());
        Steps.run("corrected", () -> Steps.instantOf(date()).toString());
        Steps.run("upload", () -> Steps.expect(2, files.create(file()).getData().getTotalItems()));
        Steps.run("download", () -> Steps.expect(Steps.csv(), Files.readString(files.download(getenv("FILE")).toPath())));
        Steps.run("absent", () -> Steps.expect(40, new MessagesApi(Steps.client("WITHOUT_PAGING")).list(1, 40, null, null).getData().size()));
        Steps.run("NOT_FOUND", () -> new MessagesApi(Steps.client("NOT_FOUND")).get(getenv("IDENTIFIER")).toString());
        for (var address : List.of("BUSY", "LOST", "REDIRECTS")) {
            Steps.run(address, () -> send(new MessagesApi(Steps.client(address)), Steps.NUMBER).getMessageID());
        }
    }
}

namespace Smslive247.Benchmarks.Service;

/// <summary>Responses in the form of the documents' examples, v4 with the envelope and v5 bare.</summary>
internal static class CannedResponses
{
    private static readonly string[] Statuses = ["DELIVRD", "DELIVRD", "DELIVRD", "UNDELIV", "EXPIRED"];

    public static string Id(int number) => $"{number:x16}";

    /// <summary>The field that the error response names.</summary>
    public static string FieldAtFault(string version) => version == "v4" ? "mobileNumber" : "phoneNumber";

    public static CannedResponse One(string version) => Response(version == "v4" ? $$"""{"data":{{Message(version, 1)}}}""" : Message(version, 1));

    public static CannedResponse List(string version, int count) => Page(version, pageNo: 1, pageSize: count, count);

    public static CannedResponse Page(string version, int pageNo, int pageSize, int count)
    {
        var items = "[" + string.Join(',', Enumerable.Range(((pageNo - 1) * pageSize) + 1, pageSize).Select(number => Message(version, number))) + "]";
        var paging = $$"""{"pageNo":{{pageNo}},"pageSize":{{pageSize}},"totalCount":{{count}},"totalPages":{{(count + pageSize - 1) / pageSize}}}""";
        return version == "v4" ? Response($$"""{"data":{{items}},"paging":{{paging}}}""") : Response(items) with { TotalCount = count };
    }

    public static CannedResponse Error(string version) => new(
        HttpStatusCode.BadRequest,
        Encoding.UTF8.GetBytes(
            $$"""{"code":400,"message":"The request has errors.","errors":[{"field":"{{FieldAtFault(version)}}","message":"Is not a valid phone number."}]}"""));

    private static CannedResponse Response(string body) => new(HttpStatusCode.OK, Encoding.UTF8.GetBytes(body));

    private static string Message(string version, int number)
    {
        var (phone, date, charge) = version == "v4" ? ("mobileNumber", "submitDate", "charged") : ("phoneNumber", "dateSubmitted", "creditsCharged");
        var submitted = new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.FromHours(1)).AddSeconds(number);
        var submittedText = submitted.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
        var reportedText = submitted.AddSeconds(4).ToString("yyyy-MM-ddTHH:mm:ss.fffzzz", CultureInfo.InvariantCulture);
        var text = number % 10 == 0 ? "Ẹ káàrọ̀. Rent of \\u20A625,000 is due.\\nThank you!" : $"Your order {1000 + number} is on its way. It should be with you by noon.";
        return
            $$"""
            {"batchID":{{5_000_000_000 + number}},"messageID":"{{Id(number)}}","senderID":"ACME","messageText":"{{text}}",
            "{{phone}}":"23480{{30_000_000 + number}}","{{date}}":"{{submittedText}}","{{charge}}":2.5,
            "reports":[{"status":"{{Statuses[number % 5]}}","smscID":"{{number * 7919:x8}}","reportDate":"{{reportedText}}"}]}
            """.ReplaceLineEndings("");
    }
}

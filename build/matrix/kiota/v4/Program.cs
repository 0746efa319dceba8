using Gateway.Models;
using Gateway;

var api = Steps.Client("SANDBOX").Api.V4;
await Steps.RunAsync("account", async () => Steps.Expect(1000.1, (await api.Accounts["self"].GetAsync())?.Data?.CreditBalance));
await Steps.RunAsync("page", () => Steps.ExpectPagesAsync(ReadPageAsync));
await Steps.RunAsync("send", async () => Steps.Expect(Steps.Text, (await api.Sms[(await SendAsync("SANDBOX", Steps.Number))?.Data?.MessageID!].GetAsync())?.Data?.MessageText));
await Steps.RunAsync("error", async () =>
{
    try
    {
        return $"{await SendAsync("SANDBOX", "12")}";
    }
    catch (ErrorResponse error)
    {
        return Steps.Expect((400, "mobileNumber"), (error.ResponseStatusCode, error.Errors?[0].Field));
    }
});
await Steps.RunAsync("word", async () => Steps.Expect("QUEUED", $"{(await api.Sms[Steps.Message].GetAsync())?.Data?.Reports?[^1].Status}"));
await Steps.RunAsync("date", () => DateAsync(Steps.Client("WITHOUT_OFFSETS")));
await Steps.RunAsync("corrected", () => DateAsync(Steps.Client("WITHOUT_OFFSETS", new Offsets())));
await Steps.RunAsync("upload", async () =>
{
    var stored = await api.Batchfiles.PostAsync(new() { BatchFileID = "kiota", Description = "Customers", RawContents = Steps.Csv(), CountryCode = 234 });
    return Steps.Expect(2, stored?.Data?.TotalItems);
});
await Steps.RunAsync("download", async () => Steps.Expect(Steps.Csv(), new StreamReader((await api.Batchfiles[Steps.Variable("FILE")].GetAsync())!).ReadToEnd()));
await Steps.RunAsync("absent", async () => Steps.Expect(40, (await Steps.Client("WITHOUT_PAGING").Api.V4.Sms.GetAsync(request => request.QueryParameters.PageSize = 40))?.Data?.Count));
await Steps.RunAsync("NOT_FOUND", async () => $"{await Steps.Client("NOT_FOUND").Api.V4.Sms[Steps.Variable("IDENTIFIER")].GetAsync()}");
foreach (var address in new[] { "BUSY", "LOST", "REDIRECTS" })
{
    await Steps.RunAsync(address, async () => $"{await SendAsync(address, Steps.Number)}");
}

async Task<string?> DateAsync(GatewayClient client) => $"{(await client.Api.V4.Sms[Steps.Message].GetAsync())?.Data?.SubmitDate:O}";

Task<MessageResponse?> SendAsync(string address, string number) =>
    Steps.Client(address).Api.V4.Sms.PostAsync(new() { SenderID = "Sandbox", MessageText = Steps.Text, MobileNumber = number });

async Task<(IEnumerable<string?>, long)> ReadPageAsync(int page)
{
    var list = await api.Sms.GetAsync(request =>
    {
        request.QueryParameters.PageNo = page;
        request.QueryParameters.PageSize = 40;
    });
    return (list!.Data!.Select(message => message.MessageID), list.Paging!.TotalCount ?? 0);
}

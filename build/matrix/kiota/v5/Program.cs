using System.Globalization;
using Gateway.Models;
using Gateway;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;

var api = Steps.Client("SANDBOX").Api.V5;
await Steps.RunAsync("account", async () => Steps.Expect(1000.1, (await api.Accounts["self"].GetAsync())?.Credits));
await Steps.RunAsync("page", () => Steps.ExpectPagesAsync(ReadPageAsync));
await Steps.RunAsync("send", async () => Steps.Expect(Steps.Text, (await api.Sms[(await SendAsync("SANDBOX", Steps.Number))?.MessageID!].GetAsync())?.MessageText));
await Steps.RunAsync("error", async () =>
{
    try
    {
        return $"{await SendAsync("SANDBOX", "12")}";
    }
    catch (ErrorResponse error)
    {
        return Steps.Expect((400, "phoneNumber"), (error.ResponseStatusCode, error.Errors?[0].Field));
    }
});
await Steps.RunAsync("word", async () => Steps.Expect("QUEUED", $"{(await api.Sms[Steps.Message].GetAsync())?.Reports?[^1].Status}"));
await Steps.RunAsync("date", () => DateAsync(Steps.Client("WITHOUT_OFFSETS")));
await Steps.RunAsync("corrected", () => DateAsync(Steps.Client("WITHOUT_OFFSETS", new Offsets())));
await Steps.RunAsync("upload", async () =>
{
    var form = new MultipartBody();
    form.AddOrReplacePart("countryCode", "text/plain", "234");
    form.AddOrReplacePart("file", "text/csv", File.ReadAllBytes(Steps.Variable("CSV")), "customers.csv");
    return Steps.Expect(2, (await api.BatchFiles.PostAsync(form))?.TotalNumbers);
});
await Steps.RunAsync("download", async () => Steps.Expect(Steps.Csv(), new StreamReader((await api.BatchFiles[Steps.Variable("FILE")].GetAsync())!).ReadToEnd()));
await Steps.RunAsync("delete", async () =>
{
    var made = await api.Tokens.Sms.PostAsync(new() { SenderID = "Sandbox", PhoneNumber = Steps.Number });
    var typed = new VerifyTokenRequest { Token = made?.Token, To = Steps.Number };
    return Steps.Expect((true, false), ((await api.Tokens.DeleteAsync(typed))?.IsValid, (await api.Tokens.DeleteAsync(typed))?.IsValid));
});
await Steps.RunAsync("NOT_FOUND", async () => $"{await Steps.Client("NOT_FOUND").Api.V5.Sms[Steps.Variable("IDENTIFIER")].GetAsync()}");
foreach (var address in new[] { "BUSY", "LOST", "REDIRECTS" })
{
    await Steps.RunAsync(address, async () => $"{await SendAsync(address, Steps.Number)}");
}

async Task<string?> DateAsync(GatewayClient client) => $"{(await client.Api.V5.Sms[Steps.Message].GetAsync())?.DateSubmitted:O}";

Task<Message?> SendAsync(string address, string number) =>
    Steps.Client(address).Api.V5.Sms.PostAsync(new() { SenderID = "Sandbox", MessageText = Steps.Text, PhoneNumber = number });

async Task<(IEnumerable<string?>, long)> ReadPageAsync(int page)
{
    var headers = new HeadersInspectionHandlerOption { InspectResponseHeaders = true };
    var items = await api.Sms.GetAsync(request =>
    {
        request.QueryParameters.PageNumber = page;
        request.QueryParameters.PageSize = 40;
        request.Options.Add(headers);
    });
    return (items!.Select(message => message.MessageID), long.Parse(headers.ResponseHeaders["X-Total-Count"].Single(), CultureInfo.InvariantCulture));
}

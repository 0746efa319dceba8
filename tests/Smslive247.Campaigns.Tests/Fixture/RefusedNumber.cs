namespace Smslive247.Campaigns.Tests.Fixture;

/// <summary>Answers each send as the service answers a number that it does not take.</summary>
internal sealed class RefusedNumber : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.BadRequest)
    {
        RequestMessage = request,
        Content = new StringContent("""{"code": 400, "message": "invalid", "errors": [{"field": "phoneNumber", "message": "unknown"}]}""", Encoding.UTF8, "application/json"),
    });
}

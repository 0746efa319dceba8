using CsCheck;

namespace Smslive247.Tests.Responses;

/// <summary>Whatever becomes of a response on its way: it is read, or it breaks the contract. Nothing else comes out.</summary>
public abstract class MutatedResponseTests(ApiVersion version)
{
    private readonly string[] successes =
    [
        version.Answer("""{"batchID":7,"messageID":"m1","senderID":"SHOP","messageText":"Ẹ kú \"ọ̀la\" 😀\n","mobileNumber":"2348030000001","submitDate":"2024-05-31T10:00:00.5+01:00","charged":1.5,"reports":[{"status":"Delivered"}],"x":null}"""),
        """[{"messageID":"m1","reports":[]},{"messageID":"m2","y":[true,false,null,-1.5e-7]}]""",
        version.Success,
        """{"data":[{"messageID":"m1"}],"paging":{"pageNo":1,"pageSize":20,"totalCount":1,"totalPages":1}}""",
    ];

    private static readonly string[] Errors =
    [
        """{"code":"E14","message":"The number 2348030000001 is wrong.","errors":[{"field":"mobileNumber","message":"wrong"}]}""",
        """{"type":"x","title":"Bad","status":400,"detail":"Worse","errors":{"SenderId":["too long","too odd"]}}""",
        "Plain words.",
    ];

    [Fact]
    public Task GetAsync_MutatedResponse_IsReadOrBreaksTheContract() => CheckAsync(HttpStatusCode.OK, successes, client => client.GetAsync("m1"), typeof(Smslive247ContractException));

    [Fact]
    public Task ListAsync_MutatedResponse_IsReadOrBreaksTheContract() => CheckAsync(HttpStatusCode.OK, successes, client => client.ListAsync(), typeof(Smslive247ContractException));

    [Fact]
    public Task SendAsync_MutatedErrorResponse_KeepsItsType() => CheckAsync(HttpStatusCode.BadRequest, Errors, client => client.CallAsync("POST"), typeof(Smslive247ValidationException));

    private Task CheckAsync(HttpStatusCode status, string[] bodies, Func<IVersionClient, Task> call, Type expected)
    {
        var seeds = bodies.Select(Encoding.UTF8.GetBytes).ToArray();
        return Gen.Select(Gen.OneOf(seeds), Mutation.Any.Array[1, 4]).SampleAsync(
            async (seed, mutations) =>
            {
                using var handler = new BytesHandler(status, mutations.Aggregate(seed, (bytes, mutation) => mutation.Apply(bytes)));
                using var client = version.Create(new Smslive247Options { ApiKey = "test-key" }, handler);

                var failure = await call(client).FailureAsync();

                Assert.True(failure is null ? status == HttpStatusCode.OK : failure.GetType() == expected, $"{failure}");
            },
            iter: Fuzz.Count,
            threads: 1);
    }

    private sealed class BytesHandler(HttpStatusCode status, byte[] bytes) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(status) { Content = new ByteArrayContent(bytes) { Headers = { { "Content-Type", "application/json" } } } });
    }
}

public sealed class V4MutatedResponseTests() : MutatedResponseTests(ApiVersion.V4);

public sealed class V5MutatedResponseTests() : MutatedResponseTests(ApiVersion.V5);

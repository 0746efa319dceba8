namespace Smslive247.Tests.Errors;

/// <summary>An error response keeps its exception, however damaged its body is. Successes: DifferentialTests.</summary>
public class DamagedErrorBodyTests
{
    [Theory]
    [InlineData("""{"code":"E14","message":"The number 2348030000001 is wrong.","errors":[{"field":"mobileNumber","message":"wrong"}]}""")]
    [InlineData("""{"type":"x","title":"Bad","status":400,"detail":"Worse","errors":{"SenderId":["too long","too odd"]}}""")]
    [InlineData("Plain words.")]
    public async Task SendAsync_DamagedBody_KeepsItsType(string body)
    {
        for (var seed = 0; seed < Fuzz.Count; seed++)
        {
            var damaged = Damage.Do(Encoding.UTF8.GetBytes(body), new Random(seed));
            var content = new ByteArrayContent(damaged) { Headers = { { "Content-Type", "application/json" } } };
            var response = new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = content };
            using var handler = new StubHandler((_, _) => Task.FromResult(response));
            using var client = OneCall.Client(handler);

            var failure = await client.CallAsync("POST").FailureAsync();

            Assert.True(failure is Smslive247ValidationException, $"Seed {seed}: {failure}");
        }
    }
}

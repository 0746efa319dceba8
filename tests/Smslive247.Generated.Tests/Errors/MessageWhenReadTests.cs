using System.Runtime.CompilerServices;
using Smslive247.Calls;
using Smslive247.Errors;
using Smslive247.Json;
using Smslive247.Requests;

namespace Smslive247.Tests.Errors;

/// <summary>The message of an error response is composed when it is read: a refusal that nobody reads costs no search for secrets.</summary>
public class MessageWhenReadTests
{
    private const string Refusal = """{"message":"'kiwi banana' is refused","errors":[{"field":"a","message":"'kiwi banana'"},{"field":"b","message":"'kiwi banana'"}]}""";
    private static readonly byte[] Body = Encoding.UTF8.GetBytes(Refusal);

    [Fact]
    public void Message_ReadOften_ReadsTheRequestOnce()
    {
        var content = new CountedContent();

        var exception = Refuse(content);
        Assert.Equal(0, content.Reads);

        Assert.Equal("Op: the service responded with 400: '****' is refused (a: '****'; b: '****').", exception.Message);
        Assert.Same(exception.Message, exception.Message);
        Assert.Contains(exception.Message, exception.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, content.Reads);
    }

    [Fact]
    public async Task SendAsync_RefusedAfterARateLimit_DescribesTheLastAttempt()
    {
        using var handler = new StubHandler(
            (_, _) => Task.FromResult(new HttpResponseMessage((HttpStatusCode)429) { Content = new StringContent(Refusal) }),
            (_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = new StringContent(Refusal) }));
        using var client = OneCall.Client(handler, options => (options.MaxRetries, options.RetryDelay) = (1, TimeSpan.FromMilliseconds(1)));
        var request = OneCall.Request;
        request.MessageText = "kiwi banana";

        var exception = await Assert.ThrowsAsync<Smslive247ValidationException>(() => client.Messages.SendAsync(request));

        Assert.Equal(2, exception.Attempts);
        Assert.Equal("Messages_Send: the service responded with 400: '****' is refused (a: '****'; b: '****').", exception.Message);
    }

    [Fact]
    public void Message_ResponseWithoutText_DoesNotReadTheRequest()
    {
        var content = new CountedContent();

        Assert.Equal("Op: the service responded with 400.", Refuse(content, "{}"u8).Message);

        Assert.Equal(0, content.Reads);
    }

    [Fact]
    public void FromErrorResponse_HundredThousandNumbers_AllocatesAsMuchAsForOne()
    {
        var one = RequestBody.Json(["2348030000001"], "numbers");
        var many = RequestBody.Json(Enumerable.Range(0, 100_000).Select(number => $"{2348030000000 + number}"), "numbers");
        _ = (Allocated(() => Refuse(one)), Allocated(() => Refuse(many)));

        Assert.Equal(Allocated(() => Refuse(one)), Allocated(() => Refuse(many)));
    }

    // The text was searched at each place of each of the ten quotes, from its start.
    [Theory]
    [InlineData("a")]
    [InlineData("ab%25")]
    [InlineData("kiwi banana ")]
    public void Message_RepeatedTextQuotedInTenFields_PassesTheTextOnce(string repeated)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length));
        var fields = string.Join(',', Enumerable.Range(0, 10).Select(index => $$"""{"field":"f{{index}}","message":"{{text[..5000]}}"}"""));
        var content = new CountedContent(text);
        var exception = Refuse(content, Encoding.UTF8.GetBytes($$"""{"message":"bad","errors":[{{fields}}]}"""));

        var allocated = Allocated(() => exception.Message);

        Assert.Equal(1, content.Reads);
        Assert.InRange(allocated, 0, 12_000_000);
        Assert.DoesNotContain(repeated, exception.Message["Op: the service responded with 400: bad (".Length..].Replace("f0", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Message_WasRead_ReleasesTheRequest()
    {
        var (exception, content) = RefuseReleased();

        _ = exception.Message;
        GC.Collect();

        Assert.False(content.IsAlive);
        Assert.Contains("****", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Message_ReadByManyThreads_IsTheSameForAll()
    {
        for (var round = 0; round < 100; round++)
        {
            var exception = Refuse(new CountedContent());
            var messages = new string[8];

            Parallel.For(0, messages.Length, index => messages[index] = exception.Message);

            Assert.Equal(["Op: the service responded with 400: '****' is refused (a: '****'; b: '****')."], messages.Distinct());
        }
    }

    // Serializers and loggers read public properties. The three that hold the response are documented.
    [Fact]
    public void Members_UnreadMessage_ShowNoSecret()
    {
        var members = typeof(Smslive247ApiException).GetProperties().Where(property => property.Name is not ("ServiceMessage" or "Errors" or "ResponseBody"));
        var exception = Refuse(new CountedContent());

        Assert.All(members, property => Assert.DoesNotContain("banana", $"{property.GetValue(exception)}", StringComparison.Ordinal));
        Assert.Empty(exception.Data);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (Smslive247ApiException Exception, WeakReference Content) RefuseReleased()
    {
        var content = new CountedContent();
        return (Refuse(content), new WeakReference(content));
    }

    private static Smslive247ApiException Refuse(IRequestContent content) => Refuse(content, Body);

    private static Smslive247ApiException Refuse(IRequestContent content, ReadOnlySpan<byte> body)
    {
        var call = new ApiCall(new ApiOperation("Op", HttpMethod.Post, null), content, new RateLimitCounter(), CancellationToken.None) { ApiKey = "letters-alone" };
        return ExceptionFactory.FromErrorResponse(call, new Smslive247Response(HttpStatusCode.BadRequest), body, text: null, TimeProvider.System);
    }

    private static long Allocated(Func<object> act)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed class CountedContent(string text = "kiwi banana") : IRequestContent
    {
        public int Reads { get; private set; }

        public bool IsReplayable => true;

        public bool HasUnknownContent => false;

        public IReadOnlyList<string> SensitiveTexts
        {
            get
            {
                Reads++;
                return [text];
            }
        }
    }
}

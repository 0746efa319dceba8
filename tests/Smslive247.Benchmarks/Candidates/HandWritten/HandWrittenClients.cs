using Smslive247.Benchmarks.Models;

namespace Smslive247.Benchmarks.Candidates.HandWritten;

/// <summary>The hand-written clients of each version.</summary>
internal static class HandWrittenClients
{
    public static ICandidate V4(HttpMessageHandler handler, IJsonFormat format) =>
        new HandWrittenClient<Envelope<MessageV4>, Envelope<List<MessageV4>>, SendRequestV4>(
            handler,
            format,
            new("api/v4/sms", "pageNo", static (text, phoneNumber) => new("ACME", text, phoneNumber), static one => one.Data?.MessageId, static many => many.Data?[^1].MessageId));

    public static ICandidate V5(HttpMessageHandler handler, IJsonFormat format) =>
        new HandWrittenClient<MessageV5, List<MessageV5>, SendRequestV5>(
            handler,
            format,
            new("api/v5/sms", "PageNumber", static (text, phoneNumber) => new("ACME", text, phoneNumber), static one => one.MessageId, static many => many[^1].MessageId));
}

using Smslive247.Benchmarks.Models;
using Smslive247.Benchmarks.Service;

namespace Smslive247.Benchmarks.Candidates.HandWritten;

/// <summary>The hand-written clients of each version.</summary>
internal static class HandWrittenClient
{
    public static ICandidate V4(HttpMessageHandler handler, IJsonFormat format) =>
        new HandWrittenClient<Envelope<MessageV4>, Envelope<List<MessageV4>>, SendRequestV4>(
            handler, format, "api/v4/sms", "pageNo", static (text, phoneNumber) => new("ACME", text, phoneNumber));

    public static ICandidate V5(HttpMessageHandler handler, IJsonFormat format) =>
        new HandWrittenClient<MessageV5, List<MessageV5>, SendRequestV5>(
            handler, format, "api/v5/sms", "PageNumber", static (text, phoneNumber) => new("ACME", text, phoneNumber));
}

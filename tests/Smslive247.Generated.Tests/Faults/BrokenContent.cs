using System.Net;

namespace Smslive247.Tests;

/// <summary>Content that is read to its end before it is opened, and breaks off meanwhile.</summary>
internal sealed class BrokenContent : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new IOException("It broke off.");

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}

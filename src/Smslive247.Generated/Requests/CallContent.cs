using System.Net;

namespace Smslive247.Requests;

/// <summary>The body of an attempt, which records when the HTTP stack begins to send it.</summary>
internal interface ICallContent
{
    /// <summary>Set before the body is sent; null while only handlers of the host can read it.</summary>
    SendMark? Mark { get; set; }

    /// <summary>Whether a handler of the host has read the body. It may be buffered then, so that sending it does not read it again.</summary>
    bool WasRead { get; }

    /// <summary>Whether the body has no bytes. HTTP/2 sends such a request without reading the body.</summary>
    bool IsEmpty { get; }
}

// The overload with a CancellationToken calls the one without, in derived classes. When the attempt is over, the connection is closed.

/// <summary>A body that was written before the call. It is no ByteArrayContent, which Mono sends without a call of a method that can be overridden.</summary>
internal sealed class BytesContent(byte[] bytes) : HttpContent, ICallContent
{
    public SendMark? Mark { get; set; }

    public bool WasRead { get; private set; }

    public bool IsEmpty { get; } = bytes.Length == 0;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        WasRead |= Mark is null;
        Mark?.Begin();
        return stream.WriteAsync(bytes, 0, bytes.Length);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = bytes.Length;
        return true;
    }

    // A handler of the host that reads the body in this way does not buffer it.
    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new MemoryStream(bytes, writable: false));
#if NET

    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) => new MemoryStream(bytes, writable: false);

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        WasRead |= Mark is null;
        Mark?.Begin();
        stream.Write(bytes);
    }
#endif
}

/// <summary>A form with files.</summary>
internal sealed class FormContent : MultipartFormDataContent, ICallContent
{
    public SendMark? Mark { get; set; }

    public bool WasRead { get; private set; }

    public bool IsEmpty => false;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        WasRead |= Mark is null;
        Mark?.Begin();
        return base.SerializeToStreamAsync(stream, context);
    }
}

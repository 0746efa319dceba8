using System.Net;

namespace Smslive247.Requests;

/// <summary>The body of an attempt, which records when the HTTP stack begins to send it.</summary>
internal interface ICallContent
{
    SendMark Mark { get; }

    /// <summary>Whether the body has no bytes. HTTP/2 sends such a request without reading the body.</summary>
    bool IsEmpty { get; }
}

// The overload with a CancellationToken calls the one without, in derived classes. When the attempt is over, the connection is closed.

/// <summary>A body that was written before the call.</summary>
internal sealed class BytesContent(byte[] bytes) : ByteArrayContent(bytes), ICallContent
{
    public SendMark Mark { get; } = new();

    public bool IsEmpty { get; } = bytes.Length == 0;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        Mark.Begin();
        return base.SerializeToStreamAsync(stream, context);
    }
}

/// <summary>A form with files.</summary>
internal sealed class FormContent : MultipartFormDataContent, ICallContent
{
    public SendMark Mark { get; } = new();

    public bool IsEmpty => false;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        Mark.Begin();
        return base.SerializeToStreamAsync(stream, context);
    }
}

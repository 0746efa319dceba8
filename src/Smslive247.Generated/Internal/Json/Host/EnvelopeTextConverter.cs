#if NET
namespace Smslive247.Internal;

/// <summary>Answers that hold a resource, or a list of them, as their data.</summary>
internal sealed class EnvelopeTextConverter<T> : TextConverter<T>
    where T : class, IResponseModel, new()
{
    protected override T Read(byte[] json)
    {
        var envelope = new T();
        envelope.ReadBody(new JsonCursor(json, json.Length, JsonReadOptions.Default));
        return envelope;
    }
}
#endif

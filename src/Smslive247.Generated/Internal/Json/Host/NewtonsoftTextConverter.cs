#if NET
namespace Smslive247.Internal;

/// <summary>Requests, and pages and lists of what is not the library's, which Newtonsoft reads.</summary>
internal sealed class NewtonsoftTextConverter<T> : TextConverter<T>
    where T : class
{
    protected override T? Read(byte[] json) => ApiJson.Read<T>(new ArraySegment<byte>(json), JsonReadOptions.Default);
}
#endif

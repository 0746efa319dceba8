#if NET
namespace Smslive247.Internal;

/// <summary>Requests, which Newtonsoft reads.</summary>
internal sealed class NewtonsoftTextConverter<T> : TextConverter<T>
    where T : class
{
    protected override T? Read(byte[] json) => ApiJson.Read<T>(new ArraySegment<byte>(json), JsonReadOptions.Default);
}
#endif

#if NET
namespace Smslive247.Internal;

/// <summary>Resources, which stand in answers.</summary>
internal sealed class ModelTextConverter<T> : TextConverter<T>
    where T : class, IModel, new()
{
    protected override T Read(byte[] json) => ModelReader.Read<T>(new JsonCursor(json, json.Length, JsonReadOptions.Default));
}
#endif

#if NET
namespace Smslive247.Internal;

/// <summary>Lists that come in one piece.</summary>
internal sealed class ListTextConverter<T> : TextConverter<Smslive247List<T>>
    where T : class, IModel, new()
{
    protected override Smslive247List<T> Read(byte[] json) => new(new JsonCursor(json, json.Length, JsonReadOptions.Default).ReadList(ModelReader.Read<T>));
}
#endif

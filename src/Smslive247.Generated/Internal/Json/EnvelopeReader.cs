using Newtonsoft.Json.Linq;

namespace Smslive247.Internal;

/// <summary>
/// Reads <c>{"data": ...}</c>, as the vendor's introduction documents it, or the bare body that the service answers in
/// practice. A body is bare only if it has no <c>data</c> and at least one member of its resource: an error message or an
/// empty object that comes with a success status is neither.
/// </summary>
internal static class EnvelopeReader
{
    public static T ReadObject<T>(JsonCursor json, out IDictionary<string, JToken>? additional)
        where T : class, IModel, new()
    {
        json.Peek();
        var start = json.Position;
        T? data = null;
        additional = null;
        for (json.BeginObject(); json.NextMember();)
        {
            if (json.NameIs("data"u8))
            {
                data = ModelReader.Read<T>(json);
            }
            else
            {
                additional = ModelReader.With(additional, json);
            }
        }

        if (data is not null)
        {
            return data;
        }

        additional = null;
        json.Return(start);
        return ModelReader.ReadBare(json, new T());
    }

    public static IReadOnlyList<T> ReadList<T, TPaging>(JsonCursor json, out TPaging? paging, out IDictionary<string, JToken>? additional)
        where T : class, IModel, new()
        where TPaging : class, IModel, new()
    {
        (paging, additional) = (null, null);
        if (json.Peek() == JsonKind.Array)
        {
            return json.ReadList(ModelReader.Read<T>);
        }

        IReadOnlyList<T>? data = null;
        for (json.BeginObject(); json.NextMember();)
        {
            if (json.NameIs("data"u8))
            {
                data = json.ReadList(ModelReader.Read<T>);
            }
            else if (json.NameIs("paging"u8))
            {
                paging = ModelReader.ReadOrNull<TPaging>(json);
            }
            else
            {
                additional = ModelReader.With(additional, json);
            }
        }

        return data ?? throw json.Error("'data' is missing from the object that ends here");
    }
}

using Smslive247.Json;
using Smslive247.Paging;
using Smslive247.Responses;

namespace Smslive247.Tests;

/// <summary>The declared body of a response, and how a client reads it.</summary>
/// <param name="Name">The C# name, with its namespace.</param>
/// <param name="Kind">The possible forms.</param>
/// <param name="Type">The class that the body becomes; of a bare list, the class of its items.</param>
/// <param name="Read">Reads all of it, as the clients do.</param>
internal sealed partial record Body(string Name, BodyKind Kind, Type Type, JsonRead<object> Read)
{
    /// <summary>All bodies of both versions.</summary>
    public static IReadOnlyList<Body> All { get; } =
    [
        .. from type in typeof(IResponseModel).Assembly.GetTypes()
           where type.IsClass && typeof(IResponseModel).IsAssignableFrom(type)
           orderby type.FullName
           select new Body(type.FullName!, KindOf(type), type, Reader(nameof(ReadModel), type)),
        .. from type in typeof(IModel).Assembly.GetTypes()
           where type.IsClass && typeof(IModel).IsAssignableFrom(type) && type.Namespace == typeof(V5.Message).Namespace
           orderby type.FullName
           from list in new[] { nameof(ReadList), nameof(ReadPage) }
           select new Body($"{list} {type.FullName}", BodyKind.List, type, Reader(list, type)),
    ];

    public Shape Shape { get; } = Shape.Of(Type);

    /// <summary>Of the object in the envelope, or of each item of the list in it.</summary>
    public Shape Resource => Kind is BodyKind.Envelope or BodyKind.ListEnvelope ? Data.Shape : Shape;

    public Member Data => Shape.Find("data")!;

    public static Body Of(Type type) => All.First(body => body.Type == type && body.Kind != BodyKind.List);

    /// <returns>Null if it is rejected.</returns>
    public object? ReadOrNull(byte[] json)
    {
        try
        {
            return JsonCursor.ReadWhole(json, JsonReadOptions.Default, response: null, Read);
        }
        catch (JsonFormatException exception) when (exception.InnerException is null && Message().IsMatch(exception.Message))
        {
            return null;
        }
    }

    public override string ToString() => Name;

    /// <summary>The parts of messages: none is from a body.</summary>
    [GeneratedRegex(
        @"^(The JSON is malformed(, or nested more than 64 deep)?|The body has no documented member|'[A-Za-z0-9]+' is missing from the object that ends here|" +
        @"('[A-Za-z]+': )?(an object|an array|text|true or false|a (decimal number|(32|64)-bit integer)|an ISO 8601 date and time) is expected)( \(at byte [0-9]+\))?\.\z")]
    private static partial Regex Message();

    private static BodyKind KindOf(Type type) => Shape.Of(type).Find("data")?.Kind switch
    {
        null => BodyKind.Model,
        MemberKind.Model => BodyKind.Envelope,
        _ => BodyKind.ListEnvelope,
    };

    private static JsonRead<object> Reader(string name, Type type) =>
        typeof(Body).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).CreateDelegate<JsonRead<object>>();

    private static T ReadModel<T>(ref JsonCursor json)
        where T : class, IResponseModel, new()
    {
        var model = new T();
        model.ReadBody(ref json);
        return model;
    }

    private static Smslive247List<T> ReadList<T>(ref JsonCursor json)
        where T : class, IModel, new() => ListReader.Read(ref json, ModelReader.ReadAny<T>);

    private static IReadOnlyList<T> ReadPage<T>(ref JsonCursor json)
        where T : class, IModel, new() => PageReader.Read(ref json, ModelReader.ReadAny<T>, 1, 20).Items;
}

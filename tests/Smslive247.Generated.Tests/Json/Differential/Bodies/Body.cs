using System.Reflection;
using Smslive247.Json;

namespace Smslive247.Tests;

/// <summary>What an operation promises as the whole body of its answer, and how a client reads it.</summary>
/// <param name="Name">As in C#, with its namespace.</param>
/// <param name="Kind">The forms in which it may come.</param>
/// <param name="Type">The class that the body becomes; of a bare list, the class of its items.</param>
/// <param name="Read">Reads all of it, as the clients do.</param>
internal sealed record Body(string Name, BodyKind Kind, Type Type, Func<JsonCursor, object> Read)
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

    public override string ToString() => Name;

    private static BodyKind KindOf(Type type) => Shape.Of(type).Find("data")?.Kind switch
    {
        null => BodyKind.Model,
        MemberKind.Model => BodyKind.Envelope,
        _ => BodyKind.ListEnvelope,
    };

    private static Func<JsonCursor, object> Reader(string name, Type type) =>
        typeof(Body).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).CreateDelegate<Func<JsonCursor, object>>();

    private static T ReadModel<T>(JsonCursor json)
        where T : class, IResponseModel, new()
    {
        var model = new T();
        model.ReadBody(json);
        return model;
    }

    private static Smslive247List<T> ReadList<T>(JsonCursor json)
        where T : class, IModel, new() => ListReader.ReadList<T>(json);

    private static IReadOnlyList<T> ReadPage<T>(JsonCursor json)
        where T : class, IModel, new() => ListReader.ReadPage<T>(json, 1, 20).Items;
}

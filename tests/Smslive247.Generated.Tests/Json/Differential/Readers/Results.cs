namespace Smslive247.Tests;

/// <summary>The result of a reader as text, to compare two readers.</summary>
internal static class Results
{
    public static string? Show(Body body, object? result) =>
        result is null ? null : body.Kind == BodyKind.List ? List(body.Shape, result) : Model(body.Shape, result);

    public static string Model(IEnumerable<(string Name, string Value)> members, IReadOnlyDictionary<string, string>? unknown) =>
        $"{{{string.Join(", ", members.Select(member => $"{member.Name}: {member.Value}"))}; {string.Join(", ", (unknown ?? new Dictionary<string, string>()).Select(member => $"{Text(member.Key)}: {member.Value}"))}}}";

    /// <summary>Half of a surrogate pair may be kept, or become U+FFFD.</summary>
    public static string Text(string text) => $"'{Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))}'";

    public static string Scalar(object value) => value switch
    {
        decimal number => number == 0 ? "0" : number.ToString(CultureInfo.InvariantCulture),
        DateTimeOffset date => date.ToString("O", CultureInfo.InvariantCulture),
        _ => Text(Convert.ToString(value, CultureInfo.InvariantCulture)!),
    };

    private static string List(Shape shape, object list) => $"[{string.Join(", ", ((IEnumerable<object>)list).Select(item => Model(shape, item)))}]";

    private static string Model(Shape shape, object model) => Model(
        shape.Members.Select(member => (member.Name, Value(member, member.ValueIn(model)))),
        shape.UnknownIn(model)?.ToDictionary(member => member.Key, member => member.Value is JRaw { Value: string json } ? json : "not its JSON"));

    private static string Value(Member member, object? value) => (member.Kind, value) switch
    {
        (_, null) => "null",
        (MemberKind.Model, _) => Model(member.Shape, value),
        (MemberKind.Models, _) => List(member.Shape, value),
        (MemberKind.Texts, _) => $"[{string.Join(", ", ((IEnumerable<string>)value).Select(Text))}]",
        _ => Scalar(value),
    };
}

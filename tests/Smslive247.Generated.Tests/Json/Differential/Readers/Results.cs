using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;

namespace Smslive247.Tests;

/// <summary>All that a reader made of a body, as text: two readers that agree have the same.</summary>
/// <param name="unknown">The JSON of an unknown member; null leaves the values of them out.</param>
internal sealed class Results(Func<JToken, string>? unknown = null)
{
    public string Show(Body body, object? result) =>
        result is null ? "nothing" : body.Kind == BodyKind.List ? List(body.Shape, result) : Model(body.Shape, result);

    private string List(Shape shape, object list) => $"[{string.Join(", ", ((IEnumerable<object>)list).Select(item => item is null ? "null" : Model(shape, item)))}]";

    private string Model(Shape shape, object model) => $"{{{string.Join(", ", [.. shape.Members.Select(member => $"{member.Name}: {Value(member, member.ValueIn(model))}"), Unknown(shape.UnknownIn(model))])}}}";

    private string Value(Member member, object? value) => (member.Kind, value) switch
    {
        (_, null) => "null",
        (MemberKind.Model, _) => Model(member.Shape, value),
        (MemberKind.Models, _) => List(member.Shape, value),
        (MemberKind.Texts, _) => $"[{string.Join(", ", ((IEnumerable<string>)value).Select(Text))}]",
        (_, decimal number) => number == 0 ? "0" : number.ToString(CultureInfo.InvariantCulture),
        (_, DateTimeOffset date) => date.ToString("O", CultureInfo.InvariantCulture),
        _ => Text(Convert.ToString(value, CultureInfo.InvariantCulture)!),
    };

    private string Unknown(IDictionary<string, JToken>? members) =>
        members is null ? "none unknown" : string.Join(", ", members.Select(member => $"unknown {Text(RuledBody.Unmarked(member.Key))}: {unknown?.Invoke(member.Value)}"));

    /// <summary>Half of a surrogate pair may be kept, or become U+FFFD.</summary>
    private static string Text(string text) => $"'{Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))}'";
}
